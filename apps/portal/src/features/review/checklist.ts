import { type ActionPlan, type AuthoredText, leavesOf } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

/** Where the measures of the latest version stand against the control lines. */
export type PlanCrossings = PlanningOutputs["layer"]["crossings"];

type CheckKind =
  | "no-measures"
  | "crosses-line"
  | "leaves-boundary"
  | "gate-without-number"
  | "gate-proposal"
  | "no-lead"
  | "no-budget"
  | "no-years"
  | "untranslated";

/** Something to look at before a version is sent to review; nothing here forbids it. */
interface Check {
  readonly kind: CheckKind;
  readonly things: readonly CheckedThing[];
}

/** What a check is about; a measure can be opened in the plan. */
export interface CheckedThing {
  readonly title: AuthoredText;
  readonly measureId: string | null;
}

/** What a reviewer would ask first, the kinds that occur alone; what meets control lines stands on top. */
export function checklist(
  { phases, title }: ActionPlan,
  { measures: placed }: Pick<PlanCrossings, "measures">,
): Check[] {
  const units = phases.flatMap((phase) => phase.units);
  const measures = units.flatMap((unit) => unit.measures);
  const gates = phases.flatMap(({ gate }) => gate ?? []);
  const lacksNumber = (gate: (typeof gates)[number]) =>
    leavesOf(gate.condition).some((leaf) => (leaf.kind === "value" ? leaf.threshold : leaf.perYear) === null);
  const isProposal = (gate: (typeof gates)[number]) => leavesOf(gate.condition).some((leaf) => leaf.isProposal);
  const texts = [{ title }, ...phases, ...units, ...measures, ...gates];
  const enters = placed.filter(({ crossings }) => crossings.some(({ rule }) => rule === "must-not-enter"));
  const leaves = placed.filter(({ crossings }) => crossings.some(({ rule }) => rule !== "must-not-enter"));
  const found: Record<Exclude<CheckKind, "no-measures">, readonly Named[]> = {
    "crosses-line": enters,
    "leaves-boundary": leaves,
    "gate-without-number": gates.filter(lacksNumber),
    "gate-proposal": gates.filter((gate) => isProposal(gate) && !lacksNumber(gate)),
    "no-lead": measures.filter(({ actors }) => !actors.some(({ role }) => role === "lead")),
    "no-budget": measures.filter(({ budgetMillionCny }) => budgetMillionCny === null),
    "no-years": measures.filter(({ startYear, endYear }) => startYear === null || endYear === null),
    untranslated: texts.filter((text) => text.title.en === "" || text.title.zh === ""),
  };
  const measureIds = new Set<string>(measures.map(({ id }) => id));
  const thing = ({ title, id = "", measureId = id }: Named): CheckedThing => ({
    title,
    measureId: measureIds.has(measureId) ? measureId : null,
  });
  const checks = (Object.keys(found) as (keyof typeof found)[])
    .filter((kind) => found[kind].length > 0)
    .map((kind) => ({ kind, things: found[kind].map(thing) }));
  return measures.length === 0 ? [{ kind: "no-measures", things: [] }, ...checks] : checks;
}

interface Named {
  readonly title: AuthoredText;
  readonly id?: string;
  readonly measureId?: string;
}
