import { z } from "zod";
import { LineageId } from "../plan/lineage-id.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { MeasureToSchedule, ScheduleLimits } from "./schedule-question.ts";

/** What the order of a plan must know of a measure beyond the plan itself; by lineage, so that it holds in every version. */
export const MeasureInSchedule = z.object({
  lineageId: LineageId,
  /** It did begin: it keeps its years. */
  isBegun: z.boolean().default(false),
  /** Not part of the search for now. */
  isLeftAside: z.boolean().default(false),
  optional: MeasureToSchedule.shape.optional,
  supplies: MeasureToSchedule.shape.supplies,
});
export type MeasureInSchedule = z.infer<typeof MeasureInSchedule>;

/** What a planner sets for the order of a project's measures. */
export const PlanScheduleDraft = ScheduleLimits.extend({
  /** Measures stay within the years of their phase. */
  keepsPhases: z.boolean().default(true),
  measures: z.array(MeasureInSchedule).max(5000).default([]),
}).refine(({ decisionYear, horizonYear }) => decisionYear <= horizonYear && horizonYear - decisionYear < 100, {
  path: ["horizonYear"],
  error: "the last year lies before the year of decision, or a hundred years and more after it; correct one of them",
});
export type PlanScheduleDraft = z.infer<typeof PlanScheduleDraft>;

/** The settings as they are kept: `version` is what a change is based on. */
export const PlanSchedule = z.object({ settings: PlanScheduleDraft, version: RowVersion });
export type PlanSchedule = z.infer<typeof PlanSchedule>;
