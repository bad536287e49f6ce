import { loadHighs, type Schedule, type ScheduleResult, schedule, scheduleSentences } from "@tamarisk/scheduling";
import type { FromScheduler, ToScheduler } from "./scheduler-messages.ts";

/** A worker of the browser that answers one question and tells how far it is and the best found so far. Stopping it ends the search. */
self.onmessage = async ({ data: { question, timeLimitSeconds } }: MessageEvent<ToScheduler>) => {
  const post = (message: FromScheduler) => self.postMessage(message);
  try {
    const onProgress = (progress: Extract<FromScheduler, { kind: "progress" }>["progress"]) =>
      post({ kind: "progress", progress });
    const answer = (result: ScheduleResult) => ({ result, sentences: scheduleSentences(result, question) });
    const onFound = (found: Schedule) => post({ kind: "found", ...answer({ kind: "scheduled", schedule: found }) });
    const result = schedule(question, await loadHighs(), { timeLimitSeconds, onProgress, onFound });
    post({ kind: "answer", ...answer(result) });
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
