import { setImmediate as others } from "node:timers/promises";
import type { Steps } from "@tamarisk/scenario-engine";

const turnMs = 15;

/** Go through long work on the thread that answers requests, so that others are answered every few milliseconds. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await others();
    const end = performance.now() + turnMs;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
