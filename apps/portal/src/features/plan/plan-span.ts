import type { ActionPlan } from "@tamarisk/domain";
import type { TimelineSpan } from "@tamarisk/ui/timeline-layout";

const shortestYears = 15;

/**
 * The years the timeline runs over: every year the plan names, and this one. Its end falls on a five-year line; a plan
 * that names no year gets the next fifteen.
 */
export function planSpan(plan: ActionPlan, currentYear: number): TimelineSpan {
  const years = [currentYear, ...yearsNamed(plan)];
  const from = Math.min(...years);
  const last = Math.max(...years.map((year) => year + 1), from + shortestYears);
  return { from, to: Math.ceil(last / 5) * 5 };
}

function yearsNamed(plan: ActionPlan): number[] {
  return plan.phases.flatMap((phase) =>
    [
      phase.startYear,
      phase.endYear,
      phase.gate?.earliestYear ?? null,
      ...phase.units.flatMap((unit) => unit.measures.flatMap((measure) => [measure.startYear, measure.endYear])),
    ].filter((year) => year !== null),
  );
}
