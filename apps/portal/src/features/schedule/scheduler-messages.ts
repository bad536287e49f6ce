import type { LocalizedText, ScheduleQuestion } from "@tamarisk/domain";
import type { ScheduleProgress, ScheduleResult } from "@tamarisk/scheduling";

export interface ToScheduler {
  readonly question: ScheduleQuestion;
  readonly timeLimitSeconds: number;
}

export type FromScheduler =
  | { readonly kind: "progress"; readonly progress: ScheduleProgress }
  | { readonly kind: "answer"; readonly result: ScheduleResult; readonly sentences: readonly LocalizedText[] }
  | { readonly kind: "failed"; readonly message: string };
