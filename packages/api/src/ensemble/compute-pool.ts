import type { CountedBand, OutcomeColumns } from "@tamarisk/scenario-engine";
import { Piscina } from "piscina";
import { compiledFile } from "../compiled-file.ts";
import type { ComputedChunk } from "./compute-chunk.ts";
import type { ComputeTask } from "./compute-task.ts";

/** Threads that compute futures, so that the one that answers requests stays free. */
export interface ComputePool {
  readonly threads: number;
  readonly chunk: (task: Omit<Extract<ComputeTask, { kind: "chunk" }>, "kind">) => Promise<ComputedChunk>;
  /** The range of outcomes, for each policy and outcome of the columns. */
  readonly bands: (columns: OutcomeColumns) => Promise<CountedBand[]>;
  /** Whether `close` has been called: work that breaks off then has not failed. */
  readonly isClosing: () => boolean;
  readonly close: () => Promise<void>;
}

/** @throws {RangeError} If the package has not been built: threads load compiled code. */
export function openComputePool(threads: number): ComputePool {
  const pool = new Piscina<ComputeTask, unknown>({
    filename: compiledFile("ensemble/compute-thread.js").href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
  });
  let closing = false;
  return {
    threads,
    chunk: (task) => pool.run({ kind: "chunk", ...task }) as Promise<ComputedChunk>,
    bands: (columns) => pool.run({ kind: "bands", columns }) as Promise<CountedBand[]>,
    isClosing: () => closing,
    async close() {
      closing = true;
      await pool.destroy();
    },
  };
}
