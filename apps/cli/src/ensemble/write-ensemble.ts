import { createHash } from "node:crypto";
import {
  type EnsembleDesign,
  engineVersion,
  ensembleChunkSize,
  ensembleTable,
  type FailedRun,
  kernelSimulator,
  leversOf,
  recipeHash,
  type SimulatorRecipe,
  simulatorPool,
  withKernel,
} from "@tamarisk/scenario-engine";
import type { Terminal } from "../terminal.ts";
import { openChunkShelf } from "./chunk-shelf.ts";
import { computeEnsemble } from "./compute-ensemble.ts";
import type { DesignFile } from "./design-file.ts";
import { programHash } from "./model-recipe.ts";
import { nodeWorker } from "./node-worker.ts";
import { failuresPath, openResultFiles } from "./result-files.ts";

/**
 * Compute an ensemble on worker threads into a file. What an earlier run of the same recipe left unfinished is gone on
 * with.
 *
 * @throws {RangeError} If the recipe does not add up, a file cannot be written, or it was stopped.
 */
export async function writeEnsemble(
  recipe: SimulatorRecipe,
  design: EnsembleDesign,
  file: DesignFile,
  options: { readonly output: string; readonly workers: number },
  terminal: Terminal,
): Promise<void> {
  const { output } = options;
  const packed = withKernel(recipe);
  const simulator = kernelSimulator(packed);
  const outcomeIds = simulator.outcomes.map(({ id }) => id);
  const table = ensembleTable({
    uncertaintyIds: Object.keys(design.scenarios).map((id) => inputColumn(id, outcomeIds)),
    levers: leversOf(recipe).map(({ id, byPolicy }) => ({ id: inputColumn(id, outcomeIds), byPolicy })),
    policyIds: design.policies.map(({ id }) => id),
    outcomeIds,
    years: simulator.years,
  });
  const written = writtenRecipe(recipe, design, file);
  const hash = recipeHash(written);
  const chunkSize = ensembleChunkSize({
    scenarioCount: design.scenarioCount,
    policyCount: table.policyIds.length,
    outcomeCount: table.outcomeIds.length,
    yearCount: recipe.program.time.saveTimes.length,
  });
  const folder = `${output}.unfinished`;
  const shelf = openChunkShelf(folder, `${hash} in chunks of ${chunkSize}`);
  if (shelf.found > 0) terminal.err(`going on: ${shelf.found} parts were finished before\n`);
  const results = openResultFiles(output, folder, table);
  const report = progressReport(design, terminal);
  await stoppable(async (signal) => {
    const pool = simulatorPool(
      Array.from({ length: options.workers }, () => nodeWorker()),
      { kind: "recipe", recipe: packed },
    );
    try {
      const take: Parameters<typeof computeEnsemble>[2]["take"] = (chunk, scenarios) => {
        const named = Object.entries(scenarios).map(([id, column]) => [inputColumn(id, outcomeIds), column]);
        results.append(chunk, Object.fromEntries(named));
        report.took(chunk.columns.scenarioCount, chunk.failures);
      };
      await computeEnsemble(pool, design, { chunkSize, shelf, signal, take });
    } finally {
      pool.close();
    }
  });
  const units = Object.fromEntries(simulator.outcomes.map(({ id, unit }) => [id, unit.en]));
  results.finish({
    recipe: JSON.stringify({ engineVersion, ...written }),
    recipeHash: hash,
    units: JSON.stringify(units),
  });
  shelf.remove();
  report.end(output);
}

/** A stock whose first value is set and whose course is an outcome has a column for each. */
function inputColumn(id: string, outcomeIds: readonly string[]): string {
  const key = id.toLowerCase();
  return outcomeIds.some((outcomeId) => outcomeId.toLowerCase() === key) ? `${id} at start` : id;
}

/** Everything the numbers hang on. Scenarios are told by how they were sampled and, bit for bit, by their hash. */
function writtenRecipe(recipe: SimulatorRecipe, { scenarios, scenarioCount }: EnsembleDesign, file: DesignFile) {
  const { program, policies, outcomes, times, seed } = recipe;
  const { uncertainties, correlations, sampling } = file;
  const columns = createHash("sha256");
  for (const [id, column] of Object.entries(scenarios)) columns.update(JSON.stringify(id)).update(column);
  return {
    model: { name: program.name, programHash: programHash(program) },
    scenarios: { count: scenarioCount, hash: columns.digest("hex"), uncertainties, correlations, sampling },
    policies: policies.map(({ id, inputs }) => ({ id, levers: inputs })),
    outcomes,
    times,
    seed,
  };
}

/** Runs work that Ctrl+C and a terminating system stop within one part. */
async function stoppable(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort(new RangeError("stopped; the same command goes on from here"));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

const failuresShown = 5;

function progressReport({ scenarioCount, policies }: EnsembleDesign, terminal: Terminal) {
  let done = 0;
  let shownPercent = -1;
  let failed = 0;
  const first: FailedRun[] = [];
  return {
    took(scenarios: number, failures: readonly FailedRun[]) {
      done += scenarios;
      failed += failures.length;
      first.push(...failures.slice(0, failuresShown - first.length));
      const percent = Math.floor((100 * done) / scenarioCount);
      if (percent > shownPercent) terminal.err(`\r${done} of ${scenarioCount} scenarios`);
      shownPercent = percent;
    },
    end(output: string) {
      terminal.err("\n");
      if (failed === 0) return;
      terminal.err(
        `${failed} of ${scenarioCount * policies.length} runs failed; ${failuresPath(output)} lists them:\n`,
      );
      for (const { scenario, policyId, message } of first) {
        terminal.err(`  scenario ${scenario}, policy ${policyId}: ${message}\n`);
      }
      if (failed > first.length) terminal.err("  …\n");
    },
  };
}
