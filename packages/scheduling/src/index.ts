export { conflictSentence, irreducibleSentence } from "./conflict-sentence.ts";
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
export { scheduleSentences } from "./schedule-sentence.ts";
export { amountInWords, sourceWords } from "./schedule-words.ts";
export type { ScheduleProgress, SolveOptions } from "./solve-in-order.ts";
