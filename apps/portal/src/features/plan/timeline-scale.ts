import type { ActionPlan } from "@tamarisk/domain";

/** The years the timeline shows, and where each stands between 0 (left) and 1 (right). */
export interface TimelineScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Where this year's rule stands; `null` when the timeline does not include it. */
  readonly today: number | null;
}

/** A stretch of years as shares of the timeline's width. A year counts whole: 2026–2030 ends where 2031 begins. */
export interface TimelineSpan {
  readonly left: number;
  readonly width: number;
}

const shortestYears = 15;

/**
 * Fit the timeline to every year that a plan names, and to today. Its end falls on a five-year line; a plan that names
 * no year gets the next fifteen.
 */
export function timelineScale(plan: ActionPlan, currentYear: number): TimelineScale {
  const years = [currentYear, ...yearsNamed(plan)];
  const from = Math.min(...years);
  const to = Math.ceil(Math.max(...years.map((year) => year + 1), from + shortestYears) / 5) * 5;
  const step = to - from > 40 ? 10 : 5;
  const first = Math.ceil((from + 1) / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return { from, to, ticks, today: positionOf({ from, to }, currentYear) };
}

/** @returns `null` when either year is not yet set. */
export function timelineSpan(
  scale: Pick<TimelineScale, "from" | "to">,
  startYear: number | null,
  endYear: number | null,
): TimelineSpan | null {
  if (startYear === null || endYear === null) return null;
  const left = positionOf(scale, startYear);
  return { left, width: positionOf(scale, endYear + 1) - left };
}

export function positionOf(scale: Pick<TimelineScale, "from" | "to">, year: number): number {
  return (year - scale.from) / (scale.to - scale.from);
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
