import {
  type EnsembleDesign,
  type EnsembleTable,
  engineVersion,
  ensembleChunkSize,
  ensembleTable,
  kernelSimulator,
  leversOf,
  recipeHash,
  type SimulatorRecipe,
  simulatorPool,
  withKernel,
} from "@tamarisk/scenario-engine";
import type { Terminal } from "../terminal.ts";
import { openChunkShelf } from "./chunk-shelf.ts";
import { computeEnsemble, type EnsemblePlace } from "./compute-ensemble.ts";
import type { DesignFile } from "./design-file.ts";
import { nodeWorker } from "./node-worker.ts";
import { progressReport } from "./progress-report.ts";
import { openResultFiles } from "./result-files.ts";
import { writtenRecipe } from "./written-recipe.ts";

/** What to compute, and where to. */
interface EnsembleJob {
  readonly recipe: SimulatorRecipe;
  readonly design: EnsembleDesign;
  /** As it was written, for the results' metadata. */
  readonly file: DesignFile;
  readonly output: string;
  readonly workers: number;
}

/**
 * Compute an ensemble on worker threads into a file. What an earlier run of the same recipe left unfinished is gone on
 * with.
 *
 * @throws {RangeError} If the recipe does not add up, a file cannot be written, or it was stopped.
 */
export async function writeEnsemble(job: EnsembleJob, terminal: Terminal): Promise<void> {
  try {
    await writeWhole({ ...job, recipe: withKernel(job.recipe) }, terminal);
  } catch (error) {
    // What the system refuses, a missing folder or a full disk, is an answer to whoever named the file.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new RangeError(`${job.output} cannot be written: ${error.message}`);
  }
}

async function writeWhole(job: EnsembleJob, terminal: Terminal): Promise<void> {
  const { recipe, design, file, output } = job;
  const { outcomes, years } = kernelSimulator(recipe);
  const outcomeIds = outcomes.map(({ id }) => id);
  const table = tableOf(job, outcomeIds, years);
  const written = writtenRecipe(recipe, design, file);
  const hash = recipeHash(written);
  const chunkSize = chunkSizeOf(job, outcomeIds.length);
  const folder = `${output}.unfinished`;
  const shelf = openChunkShelf(folder, `${hash} in chunks of ${chunkSize}`);
  if (shelf.found > 0) terminal.err(`going on: ${shelf.found} parts were finished before\n`);
  const report = progressReport(design, terminal);
  try {
    const results = openResultFiles(output, folder, table);
    await onThreads(job, {
      chunkSize,
      shelf,
      take(chunk, scenarios) {
        const named = Object.entries(scenarios).map(([id, column]) => [inputColumn(id, outcomeIds), column]);
        results.append(chunk, Object.fromEntries(named));
        report.took(chunk.columns.scenarioCount, chunk.failures);
      },
    });
    const units = JSON.stringify(Object.fromEntries(outcomes.map(({ id, unit }) => [id, unit.en])));
    results.finish({ recipe: JSON.stringify({ engineVersion, ...written }), recipeHash: hash, units });
  } catch (error) {
    shelf.leave();
    report.breakOff();
    throw error;
  }
  shelf.remove();
  report.end(output);
}

function tableOf({ recipe, design }: EnsembleJob, outcomeIds: string[], years: readonly number[]): EnsembleTable {
  return ensembleTable({
    uncertaintyIds: Object.keys(design.scenarios).map((id) => inputColumn(id, outcomeIds)),
    levers: leversOf(recipe).map(({ id, byPolicy }) => ({ id: inputColumn(id, outcomeIds), byPolicy })),
    policyIds: design.policies.map(({ id }) => id),
    outcomeIds,
    years,
  });
}

function chunkSizeOf({ recipe, design }: EnsembleJob, outcomeCount: number): number {
  return ensembleChunkSize({
    scenarioCount: design.scenarioCount,
    policyCount: design.policies.length,
    outcomeCount,
    yearCount: recipe.program.time.saveTimes.length,
  });
}

/** A stock whose first value is set and whose course is an outcome has a column for each. */
function inputColumn(id: string, outcomeIds: readonly string[]): string {
  const key = id.toLowerCase();
  return outcomeIds.some((outcomeId) => outcomeId.toLowerCase() === key) ? `${id} at start` : id;
}

/** Ctrl+C and a terminating system stop it within one part. */
async function onThreads(
  { recipe, design, workers }: EnsembleJob,
  place: Omit<EnsemblePlace, "signal">,
): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort(new RangeError("stopped; the same command goes on from here"));
  const threads = Array.from({ length: workers }, () => nodeWorker());
  const pool = simulatorPool(threads, { kind: "recipe", recipe });
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await computeEnsemble(pool, design, { ...place, signal: controller.signal });
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    pool.close();
  }
}
