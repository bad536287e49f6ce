import { setTimeout as sleep } from "node:timers/promises";
import { type WorkPlace, workOnJob } from "./work-on-job.ts";

/** Takes pieces of work off the queue until it is stopped. */
export interface EnsembleWorker {
  /** Take no more pieces, finish the ones begun, and return. */
  readonly stop: () => Promise<void>;
}

/** How long to wait before looking again when nothing waits: another process may put work there without telling. */
const lookAgainMs = 1_000;
const sweepMs = 60_000;

/** Start as many takers as the pool has threads, and put on the queue what earlier processes left unfinished. */
export async function startEnsembleWorker(
  place: WorkPlace,
  onTrouble: (error: unknown) => void,
): Promise<EnsembleWorker> {
  const stopping = new AbortController();
  let wake = new AbortController();
  place.queue.onWork(() => {
    wake.abort();
    wake = new AbortController();
  });
  const rest = async (ms: number) => {
    await sleep(ms, undefined, { signal: AbortSignal.any([stopping.signal, wake.signal]) }).catch(() => undefined);
  };
  await place.queue.enqueueUnfinished();
  const takers = Array.from({ length: place.pool.threads }, () => takeUntil(stopping.signal, place, rest, onTrouble));
  const sweep = setInterval(() => place.queue.enqueueUnfinished().catch(onTrouble), sweepMs);
  return {
    async stop() {
      clearInterval(sweep);
      stopping.abort();
      await Promise.all(takers);
    },
  };
}

async function takeUntil(
  stop: AbortSignal,
  place: WorkPlace,
  rest: (ms: number) => Promise<void>,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  while (!stop.aborted) {
    try {
      if (!(await takeOne(place, onTrouble))) await rest(lookAgainMs);
    } catch (error) {
      onTrouble(error);
      await rest(lookAgainMs);
    }
  }
}

/** @returns Whether there was anything to take. */
async function takeOne(place: WorkPlace, onTrouble: (error: unknown) => void): Promise<boolean> {
  const { jobs } = place.queue;
  const taken = await jobs.take();
  if (!taken) return false;
  try {
    await workOnJob(place, taken.job);
    await jobs.complete(taken);
  } catch (error) {
    onTrouble(error);
    await jobs.giveBack(taken, error);
  }
  return true;
}
