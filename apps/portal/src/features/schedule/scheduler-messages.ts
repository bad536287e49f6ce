import type { LocalizedText, ScheduleQuestion } from "@tamarisk/domain";
import type { ScheduleProgress, ScheduleResult } from "@tamarisk/scheduling";

export interface ToScheduler {
  readonly question: ScheduleQuestion;
  readonly timeLimitSeconds: number;
}

/** What a search came to, or came to so far. */
export interface SchedulerAnswer {
  readonly result: ScheduleResult;
  readonly sentences: readonly LocalizedText[];
}

export type FromScheduler =
  | { readonly kind: "progress"; readonly progress: ScheduleProgress }
  | ({ readonly kind: "found" } & SchedulerAnswer)
  | ({ readonly kind: "answer" } & SchedulerAnswer)
  | { readonly kind: "failed"; readonly message: string };
