import type { ActionPlan, PlanScheduleDraft } from "@tamarisk/domain";
import { measuresOf } from "../plan/plan-place.ts";

/** What a project begins with: from this year to the last year its plan names, at least ten years; no ceiling, no need. */
export function settingsAtFirst(plan: ActionPlan, currentYear: number): PlanScheduleDraft {
  const named = [
    ...plan.phases.map(({ endYear }) => endYear ?? 0),
    ...measuresOf(plan).map(({ endYear }) => endYear ?? 0),
  ];
  return {
    decisionYear: currentYear,
    horizonYear: Math.min(currentYear + 60, Math.max(currentYear + 10, ...named)),
    ceilings: [],
    carryOver: [],
    gaps: [],
    aims: ["gaps", "delay", "earliness"],
    keepsPhases: true,
    measures: [],
  };
}
