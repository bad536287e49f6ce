import type { AuthoredText, GateDraft, MeasureDraft, TaskDraft } from "@tamarisk/domain";
import type { PhaseDraft } from "./phase.ts";

/** A task of a new plan. It waits for others of the same measure by their place in its list, counted from 0. */
export type NewTask = Omit<TaskDraft, "dependsOn"> & { readonly waitsFor: readonly number[] };

/** A measure of a new plan. It may have a key of its own in the draft, by which others wait for it. */
export type NewMeasure = MeasureDraft & {
  readonly key?: string;
  readonly waitsFor?: readonly { readonly key: string; readonly lagYears: number }[];
  readonly tasks?: readonly NewTask[];
};

/** A whole plan as it is first written, for a project that begins with one. */
export interface ActionPlanDraft {
  readonly title: AuthoredText;
  readonly phases: readonly (PhaseDraft & {
    readonly gate: GateDraft | null;
    readonly units: readonly {
      readonly code: string;
      readonly title: AuthoredText;
      readonly measures: readonly NewMeasure[];
    }[];
  })[];
}
