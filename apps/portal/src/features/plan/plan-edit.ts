import type { AuthoredText, Gate, GateDraft, ImplementationUnit, Measure, MeasureDraft, Phase } from "@tamarisk/domain";

export type PhaseDraft = Pick<Phase, "title" | "startYear" | "endYear">;
export type UnitDraft = Pick<ImplementationUnit, "code" | "title">;

/**
 * One thing a planner does to a plan, as data: it is drawn at once, sent to the server, and applied again to a newer
 * plan when somebody else was faster. Things are named by id, never by place, so that an edit keeps its meaning.
 */
export type PlanEdit =
  | { readonly kind: "rename-plan"; readonly title: AuthoredText }
  | { readonly kind: "add-phase"; readonly draft: PhaseDraft }
  | { readonly kind: "update-phase"; readonly phaseId: Phase["id"]; readonly draft: PhaseDraft }
  | { readonly kind: "move-phase"; readonly phaseId: Phase["id"]; readonly to: number }
  | { readonly kind: "remove-phase"; readonly phaseId: Phase["id"] }
  | { readonly kind: "restore-phase"; readonly phaseId: Phase["id"]; readonly version: number }
  | { readonly kind: "add-unit"; readonly phaseId: Phase["id"]; readonly draft: UnitDraft }
  | { readonly kind: "update-unit"; readonly unitId: ImplementationUnit["id"]; readonly draft: UnitDraft }
  | {
      readonly kind: "move-unit";
      readonly unitId: ImplementationUnit["id"];
      readonly toPhaseId: Phase["id"];
      readonly to: number;
    }
  | { readonly kind: "remove-unit"; readonly unitId: ImplementationUnit["id"] }
  | { readonly kind: "restore-unit"; readonly unitId: ImplementationUnit["id"]; readonly version: number }
  | { readonly kind: "add-measure"; readonly unitId: ImplementationUnit["id"]; readonly draft: MeasureDraft }
  | { readonly kind: "update-measure"; readonly measureId: Measure["id"]; readonly draft: MeasureDraft }
  | {
      readonly kind: "move-measure";
      readonly measureId: Measure["id"];
      readonly toUnitId: ImplementationUnit["id"];
      readonly to: number;
    }
  | { readonly kind: "remove-measure"; readonly measureId: Measure["id"] }
  | { readonly kind: "restore-measure"; readonly measureId: Measure["id"]; readonly version: number }
  | { readonly kind: "set-gate"; readonly phaseId: Phase["id"]; readonly draft: GateDraft }
  | { readonly kind: "remove-gate"; readonly phaseId: Phase["id"]; readonly gateId: Gate["id"] };
