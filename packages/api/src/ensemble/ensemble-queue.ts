import { type Database, listMissingChunks, listUnfinishedEnsembles } from "@tamarisk/db";
import type { EnsembleRecipe } from "@tamarisk/domain";
import { chunksOf } from "./chunk-size.ts";
import { type EnsembleAddress, scopeOf } from "./ensemble-address.ts";
import { type EnsembleEvents, openEnsembleEvents } from "./ensemble-events.ts";
import { type EnsembleJob, jobKey } from "./ensemble-job.ts";
import { type JobStore, openJobStore } from "./job-store.ts";

/** Where ensembles wait to be computed, and where one hears how far they have come. */
export interface EnsembleQueue {
  readonly jobs: JobStore;
  readonly events: EnsembleEvents;
  /** Put on the queue whatever an ensemble still lacks and nobody has taken: chunks, or else the summary. */
  readonly enqueue: (address: EnsembleAddress, recipe: EnsembleRecipe) => Promise<void>;
  /** The same for every ensemble that is queued or running. Run at start and now and then, it heals what a crash left. */
  readonly enqueueUnfinished: () => Promise<number>;
  /** Called whenever something was put on the queue, so that a worker in this process need not wait. */
  readonly onWork: (listener: () => void) => void;
  readonly close: () => Promise<void>;
}

export async function openEnsembleQueue(
  database: Database,
  onTrouble: (error: unknown) => void,
): Promise<EnsembleQueue> {
  const jobs = await openJobStore(database, onTrouble);
  const listeners: (() => void)[] = [];

  async function enqueue(address: EnsembleAddress, recipe: EnsembleRecipe): Promise<void> {
    const living = await jobs.livingKeys();
    const wanted = await piecesMissing(database, address, recipe);
    await jobs.put(wanted.filter((job) => !living.has(jobKey(job))));
    for (const listener of listeners) listener();
  }

  return {
    jobs,
    events: openEnsembleEvents(),
    enqueue,
    async enqueueUnfinished() {
      const unfinished = await listUnfinishedEnsembles(database);
      for (const { scope, projectId, ensemble } of unfinished) {
        await enqueue({ ...scope, projectId, ensembleId: ensemble.id }, ensemble.recipe);
      }
      return unfinished.length;
    },
    onWork: (listener) => listeners.push(listener),
    close: () => jobs.close(),
  };
}

async function piecesMissing(
  database: Database,
  address: EnsembleAddress,
  recipe: EnsembleRecipe,
): Promise<EnsembleJob[]> {
  const { projectId, ensembleId } = address;
  const missing = await listMissingChunks(database, scopeOf(address), projectId, ensembleId, chunksOf(recipe));
  if (missing.length === 0) return [{ ...address, kind: "summary" }];
  return missing.map((index) => ({ ...address, kind: "chunk", index }));
}
