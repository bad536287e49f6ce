import { Worker } from "node:worker_threads";
import type { SheetsAnswer } from "@tamarisk/sheets";
import { compiledFile } from "../compiled-file.ts";

const memoryMb = 768;
const patienceMs = 30_000;

/**
 * Open a file of tables in a thread of its own, so that a large or hostile one neither stops the answering of requests nor
 * takes the process's memory.
 *
 * @param gone - Ends the thread when nobody waits for it any more.
 * @returns What `readSheets` says; *unreadable* too when the thread ran out of memory or of 30 seconds.
 */
export function openSheets(bytes: Uint8Array, name: string, gone?: AbortSignal): Promise<SheetsAnswer> {
  const thread = new Worker(compiledFile("exchange/sheets-thread.js"), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string) => resolve({ kind: "unreadable", reason });
    const clock = setTimeout(() => giveUp("it took longer than 30 seconds to open"), patienceMs);
    thread.once("message", resolve);
    thread.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? giveUp(`opening it takes more than ${memoryMb} MB of memory`)
        : reject(error),
    );
    thread.once("exit", () => clearTimeout(clock));
    gone?.addEventListener("abort", () => giveUp("nobody waits for it any more"), { once: true });
  }).finally(() => thread.terminate()) as Promise<SheetsAnswer>;
}
