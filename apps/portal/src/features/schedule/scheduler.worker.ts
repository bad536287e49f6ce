import { loadHighs, schedule, scheduleSentences } from "@tamarisk/scheduling";
import type { FromScheduler, ToScheduler } from "./scheduler-messages.ts";

/** A worker of the browser that answers one question and tells how far it is. Stopping it ends the search. */
self.onmessage = async ({ data: { question, timeLimitSeconds } }: MessageEvent<ToScheduler>) => {
  const post = (message: FromScheduler) => self.postMessage(message);
  try {
    const onProgress = (progress: Extract<FromScheduler, { kind: "progress" }>["progress"]) =>
      post({ kind: "progress", progress });
    const result = schedule(question, await loadHighs(), { timeLimitSeconds, onProgress });
    post({ kind: "answer", result, sentences: scheduleSentences(result, question) });
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
