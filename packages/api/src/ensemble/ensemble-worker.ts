import { openDoorbell } from "./open-doorbell.ts";
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
  const bell = openDoorbell();
  let isStopping = false;
  async function takeUntilStopped(): Promise<void> {
    while (!isStopping) {
      const found = await takeOne(place, onTrouble);
      if (!found && !isStopping) await bell.wait(lookAgainMs);
    }
  }
  place.queue.onWork(bell.ring);
  await place.queue.enqueueUnfinished();
  const takers = Array.from({ length: place.pool.threads }, takeUntilStopped);
  const sweep = setInterval(() => place.queue.enqueueUnfinished().catch(onTrouble), sweepMs);
  return {
    async stop() {
      isStopping = true;
      clearInterval(sweep);
      bell.ring();
      await Promise.all(takers);
    },
  };
}

/** @returns Whether there was a piece to take. Trouble with the queue is told, and counts as nothing found. */
async function takeOne({ queue, ...place }: WorkPlace, onTrouble: (error: unknown) => void): Promise<boolean> {
  try {
    const taken = await queue.jobs.take();
    if (!taken) return false;
    try {
      await workOnJob({ queue, ...place }, taken.job);
      await queue.jobs.complete(taken);
    } catch (error) {
      onTrouble(error);
      await queue.jobs.giveBack(taken, error);
    }
    return true;
  } catch (error) {
    onTrouble(error);
    return false;
  }
}
