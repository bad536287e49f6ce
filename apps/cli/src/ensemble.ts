import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { Command } from "commander";
import { type DesignFile, readDesignFile } from "./ensemble/design-file.ts";
import { designScenarios } from "./ensemble/design-scenarios.ts";
import { modelRecipe } from "./ensemble/model-recipe.ts";
import { writeEnsemble } from "./ensemble/write-ensemble.ts";
import { openModel } from "./open-model.ts";
import { wholeNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

interface EnsembleOptions {
  readonly design: string;
  readonly output: string;
  readonly workers: number;
  readonly seed?: number;
}

const help = `
The design is JSON: "uncertainties" with their distributions and "sampling" as for tamarisk sample, or "scenarios", a CSV
file that tamarisk sample wrote; "policies" or "levers"; "outcomes", "times" and "seed". docs/formats.md has every field.

The output is Parquet, or CSV when its name ends in .csv: a row for each scenario, policy and time, a column for each
uncertainty, lever and outcome. Runs that failed have no number there; they are listed, with variable and time, in a file
beside it that ends in .failures.csv.

Finished parts are kept in a folder beside the output until the end. If the command is stopped or killed, the same command
goes on from there; results do not depend on that, nor on the number of workers.

Exit codes: 0 computed, 1 the model could not be read or run, or it was stopped, 2 the command was not understood.

Examples:
  tamarisk ensemble town.mdl --design design.json --output town.parquet
  tamarisk ensemble town.mdl --design scenarios.csv --output town.csv --workers 2`;

/** `tamarisk ensemble`: a model in many scenarios under each policy, as a file. */
export function ensembleCommand(terminal: Terminal): Command {
  return new Command("ensemble")
    .description("Run a stock-and-flow model in many scenarios under each policy and write the outcomes as Parquet.")
    .argument("<model>", "model file: .xmile, .stmx, .xml or .mdl")
    .requiredOption("--design <file>", "what to run: a design in JSON, or scenarios in CSV")
    .requiredOption("--output <file>", "file to write: .parquet or .csv")
    .option("--workers <n>", "threads that compute", wholeNumber(1, 256), availableParallelism())
    .option("--seed <n>", "instead of the design's seeds", wholeNumber(0, 4_294_967_295))
    .addHelpText("after", help)
    .action((path: string, options: EnsembleOptions) => runEnsembleCommand(path, options, terminal));
}

async function runEnsembleCommand(path: string, options: EnsembleOptions, terminal: Terminal): Promise<void> {
  if (!/\.(parquet|csv)$/iu.test(options.output)) {
    throw new RangeError(`found the output ${options.output}; its name must end in .parquet or .csv`);
  }
  const file = withSeed(await readDesignFile(options.design), options.seed);
  const { scenarios, scenarioCount } = await designScenarios(file, dirname(options.design));
  const seed = file.seed ?? file.sampling?.seed ?? 0;
  const recipe = modelRecipe(await openModel(path), file, Object.keys(scenarios), seed);
  const policies = recipe.policies.map(({ id }) => ({ id, settings: [] }));
  const { output, workers } = options;
  await writeEnsemble({ recipe, design: { scenarios, scenarioCount, policies }, file, output, workers }, terminal);
}

function withSeed(file: DesignFile, seed: number | undefined): DesignFile {
  if (seed === undefined) return file;
  return { ...file, seed, ...(file.sampling && { sampling: { ...file.sampling, seed } }) };
}
