import {
  type Database,
  findEnsemble,
  moveEnsemble,
  RowNotFound,
  saveEnsembleChunk,
  saveEnsembleSummary,
  TransitionRefused,
} from "@tamarisk/db";
import { assertNever, type Ensemble, type EnsembleAction, type QuantileBand } from "@tamarisk/domain";
import { recipeHash } from "@tamarisk/scenario-engine";
import type { ComputePool } from "./compute-pool.ts";
import { type EnsembleAddress, scopeOf } from "./ensemble-address.ts";
import { type EnsembleJob, jobKey } from "./ensemble-job.ts";
import type { EnsembleQueue } from "./ensemble-queue.ts";
import { ensembleSummary } from "./ensemble-summary.ts";
import { readOutcome, readShapes } from "./read-outcomes.ts";

export interface WorkPlace {
  readonly database: Database;
  readonly queue: EnsembleQueue;
  readonly pool: ComputePool;
}

type PieceOf<Kind extends EnsembleJob["kind"]> = Extract<EnsembleJob, { kind: Kind }>;

/**
 * Do one piece of work and store what came of it. Doing a piece twice stores it once. What the model throws ends the
 * ensemble as failed, with the trace; what the database throws goes up to the caller, who gives the piece back.
 */
export async function workOnJob(place: WorkPlace, job: EnsembleJob): Promise<void> {
  const { database, queue } = place;
  const ensemble = await stillThere(findEnsemble(database, scopeOf(job), job.projectId, job.ensembleId));
  if (!ensemble) return;
  if (ensemble.state === "queued") await moveUnlessMoved(database, job, { action: "start" });
  else if (ensemble.state !== "running") return;
  switch (job.kind) {
    case "chunk":
      await workOnChunk(place, job, ensemble);
      break;
    case "summary":
      await workOnSummary(place, job, ensemble);
      break;
    default:
      assertNever(job);
  }
  queue.events.moved(job.ensembleId);
}

/** Nobody waits for an ensemble whose project was removed meanwhile. */
async function stillThere(ensemble: Promise<Ensemble>): Promise<Ensemble | null> {
  try {
    return await ensemble;
  } catch (error) {
    if (error instanceof RowNotFound) return null;
    throw error;
  }
}

async function workOnChunk(place: WorkPlace, job: PieceOf<"chunk">, ensemble: Ensemble): Promise<void> {
  const { database, queue, pool } = place;
  const { projectId, ensembleId, index } = job;
  const { recipe } = ensemble;
  const chunk = await computedOrFailed(place, job, async () => {
    requireThisEngine(ensemble);
    return pool.chunk({ recipe, index });
  });
  if (!chunk) return;
  const progress = await database.transaction((tx) =>
    saveEnsembleChunk(tx, scopeOf(job), projectId, ensembleId, chunk),
  );
  if (progress.done >= progress.total) await queue.enqueue(addressOf(job), recipe);
}

/** Chunks of one ensemble must come from one engine. */
function requireThisEngine({ recipe, recipeHash: written }: Ensemble): void {
  if (recipeHash(recipe) === written) return;
  throw new RangeError("the ensemble was begun by another version of the engine, with other numbers; start it anew");
}

/** One policy and outcome at a time, so that memory never holds the whole ensemble. */
async function workOnSummary(place: WorkPlace, job: PieceOf<"summary">, ensemble: Ensemble): Promise<void> {
  const { database, pool } = place;
  const { recipe, failedRuns } = ensemble;
  const shapes = await readShapes(database, job, recipe);
  const { policyIds = [], outcomeIds = [] } = shapes[0] ?? {};
  const bands: QuantileBand[] = [];
  for (const column of policyIds.flatMap((policyId) => outcomeIds.map((outcomeId) => ({ policyId, outcomeId })))) {
    const columns = await readOutcome(database, job, shapes, column);
    const band = await computedOrFailed(place, job, () => pool.bands(columns));
    if (!band) return;
    bands.push(...band);
  }
  const summary = await computedOrFailed(place, job, async () => ensembleSummary(ensemble, shapes, bands, failedRuns));
  if (!summary) return;
  await database.transaction((tx) => saveEnsembleSummary(tx, scopeOf(job), job.projectId, summary));
  await moveUnlessMoved(database, job, { action: "finish" });
}

/** The result, or `null` after the ensemble was marked as failed. A pool that closes down is no failure of the model. */
async function computedOrFailed<Result>(
  { database, pool }: WorkPlace,
  job: EnsembleJob,
  compute: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await compute();
  } catch (error) {
    if (pool.isClosing()) throw error;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await moveUnlessMoved(database, job, { action: "fail", failure: `${jobKey(job)}: ${trace}`.slice(0, traceLength) });
    return null;
  }
}

const traceLength = 4_000;

/** Another worker may have made the same move, or a planner may have cancelled; then there is nothing left to do. */
async function moveUnlessMoved(
  database: Database,
  job: EnsembleJob,
  move: { readonly action: EnsembleAction; readonly failure?: string },
): Promise<void> {
  try {
    await database.transaction((tx) => moveEnsemble(tx, scopeOf(job), job.projectId, job.ensembleId, move));
  } catch (error) {
    if (!(error instanceof TransitionRefused)) throw error;
  }
}

function addressOf({ organisationId, projectId, ensembleId }: EnsembleJob): EnsembleAddress {
  return { organisationId, projectId, ensembleId };
}
