import { Worker } from "node:worker_threads";
import type { ScheduleQuestion } from "@tamarisk/domain";
import type { Schedule, ScheduleResult } from "@tamarisk/scheduling";
import { compiledFile } from "../compiled-file.ts";

export interface ToScheduleThread {
  readonly question: ScheduleQuestion;
  readonly timeLimitSeconds: number;
}
export type FromScheduleThread =
  | { readonly kind: "found"; readonly schedule: Schedule }
  | { readonly kind: "answer"; readonly result: ScheduleResult };

/**
 * Searches in a thread, so that Ctrl+C is heard: then the best order found by then is the answer.
 *
 * @throws {RangeError} If the package has not been built.
 */
export async function scheduleInThread(asked: ToScheduleThread): Promise<ScheduleResult> {
  const began = performance.now();
  const thread = new Worker(compiledFile("schedule/schedule-thread.js"));
  let stop = () => {};
  try {
    return await new Promise((resolve, reject) => {
      let found: Schedule | null = null;
      stop = () => {
        const seconds = (performance.now() - began) / 1e3;
        resolve(found ? { kind: "scheduled", schedule: found } : { kind: "not-found", seconds });
      };
      process.once("SIGINT", stop).once("SIGTERM", stop);
      thread.once("error", reject);
      thread.on("message", (message: FromScheduleThread) => {
        if (message.kind === "found") found = message.schedule;
        else resolve(message.result);
      });
      thread.postMessage(asked);
    });
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await thread.terminate();
  }
}
