import type { ActionPlan, CriticalPath, Measure, MeasureTiming } from "@tamarisk/domain";

/** One measure in the table of the timeline; `timing` is `null` where it cannot be timed. */
export interface OrderRow {
  readonly measure: Measure;
  readonly unitCode: string;
  readonly timing: MeasureTiming | null;
}

/** The plan's measures in reading order, each with when it can run. */
export function orderRows(plan: ActionPlan, order: CriticalPath): OrderRow[] {
  const timings = new Map(order.kind === "timed" ? order.timings.map((timing) => [timing.measureId, timing]) : []);
  return plan.phases.flatMap(({ units }) =>
    units.flatMap(({ code, measures }) =>
      measures.map((measure) => ({ measure, unitCode: code, timing: timings.get(measure.id) ?? null })),
    ),
  );
}
