import { z } from "zod";
import { MeasureId } from "../measure/measure.ts";
import { RowVersion } from "../quantity/row-version.ts";

const year = z.int().min(1949).max(2150);

/** New years for one measure. `version` is the measure's, as the new years are based on it. */
export const MeasureYears = z
  .object({
    measureId: MeasureId,
    startYear: year.nullable(),
    endYear: year.nullable(),
    /** By how many years its budget lines move along. */
    budgetShiftYears: z.int().min(-200).max(200),
    version: RowVersion,
  })
  .refine(({ startYear, endYear }) => startYear === null || endYear === null || startYear <= endYear, {
    path: ["endYear"],
    error: "the measure ends before it starts; exchange the years",
  });
export type MeasureYears = z.infer<typeof MeasureYears>;
