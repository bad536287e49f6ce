import type { Measure, MeasureYears } from "@tamarisk/domain";
import type { ScheduledMeasure } from "@tamarisk/scheduling";
import { firstBudgetYear } from "./question-of-plan.ts";

/** One measure whose years an order would change, and how to change them back. */
export interface YearChange {
  readonly measure: Measure;
  readonly change: MeasureYears;
  readonly back: Omit<MeasureYears, "version">;
}

/** What writing an order into the plan changes. What is left out of the order keeps the years it has. */
export function yearsToWrite(measures: readonly Measure[], scheduled: readonly ScheduledMeasure[]): YearChange[] {
  const orders = new Map(scheduled.map((each) => [each.measureId, each]));
  return measures.flatMap((measure) => {
    const order = orders.get(measure.id);
    if (!order || order.startYear === null) return [];
    if (order.startYear === measure.startYear && order.endYear === measure.endYear) return [];
    const { id: measureId, version, startYear, endYear } = measure;
    const budgetShiftYears = measure.budgetLines.length === 0 ? 0 : order.startYear - firstBudgetYear(measure);
    return [
      {
        measure,
        change: { measureId, version, startYear: order.startYear, endYear: order.endYear, budgetShiftYears },
        back: { measureId, startYear, endYear, budgetShiftYears: 0 - budgetShiftYears },
      },
    ];
  });
}
