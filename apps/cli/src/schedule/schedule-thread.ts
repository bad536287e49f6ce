import { parentPort } from "node:worker_threads";
import { loadHighs, schedule } from "@tamarisk/scheduling";
import type { FromScheduleThread, ToScheduleThread } from "./schedule-in-thread.ts";

/** What a worker thread runs; loaded from `dist` by `schedule-in-thread.ts`. */
const port = parentPort;
if (!port) throw new Error("this file is for worker threads; run tamarisk instead");
const post = (message: FromScheduleThread) => port.postMessage(message);
port.on("message", async ({ question, timeLimitSeconds }: ToScheduleThread) => {
  const result = schedule(question, await loadHighs(), {
    timeLimitSeconds,
    onFound: (found) => post({ kind: "found", schedule: found }),
  });
  post({ kind: "answer", result });
});
