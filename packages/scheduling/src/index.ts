export { greedyStarts } from "./good-start.ts";
export { loadHighs } from "./load-highs.ts";
export { schedule } from "./schedule.ts";
export type {
  CeilingUse,
  GapShortfall,
  IrreducibleLimits,
  Schedule,
  ScheduleConflict,
  ScheduledMeasure,
  ScheduleResult,
  ScheduleTerm,
} from "./schedule-result.ts";
export type { ScheduleProgress, SolveOptions } from "./solve-in-order.ts";
