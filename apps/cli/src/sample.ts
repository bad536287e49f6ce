import { Sampling, SamplingMethod, UncertaintySpace } from "@tamarisk/domain";
import { sampleScenarios } from "@tamarisk/scenario-engine";
import { Argument, Command, Option } from "commander";
import { wholeNumber } from "./option-values.ts";
import { readJsonFile } from "./read-json-file.ts";
import { scenariosCsv } from "./scenarios-csv.ts";
import type { Terminal } from "./terminal.ts";
import { writeWholeFile } from "./write-whole-file.ts";

interface SampleOptions {
  readonly uncertainties: string;
  readonly n: number;
  readonly seed: number;
  readonly output?: string;
  readonly optimised?: true;
  readonly scrambled: boolean;
  readonly levels?: number;
  readonly secondOrder?: true;
}

const help = `
Methods, and what --n counts:
  monte-carlo      scenarios, plain random draws
  latin-hypercube  scenarios, one in each of N equally likely strata of every uncertainty; --optimised spreads pairs too
  sobol            scenarios, best a power of two; scrambled after Owen unless --no-scrambled
  halton           scenarios; digits scrambled unless --no-scrambled
  full-factorial   levels of each uncertainty, all combined; the seed changes nothing
  morris           trajectories of k + 1 scenarios, k uncertainties; --levels (4), --optimised
  saltelli         base scenarios of k + 2 scenarios each, 2k + 2 with --second-order; best a power of two

The uncertainties are a JSON file, what moves together is optional:
  {
    "uncertainties": [
      { "id": "nickel price", "distribution": { "kind": "pert", "low": 8800, "mode": 11600, "high": 16000 } },
      { "id": "birth rate", "distribution": { "kind": "normal", "mean": 0.009, "standardDeviation": 0.002, "low": 0 } },
      { "id": "new railway", "distribution": { "kind": "boolean", "probability": 0.3 } }
    ],
    "correlations": [{ "between": ["nickel price", "birth rate"], "rankCorrelation": 0.4 }]
  }

Distributions:
  uniform      low, high                    triangular, pert   low, mode, high
  normal       mean, standardDeviation, and low, high if it is cut off
  lognormal    median, logStandardDeviation (of the natural logarithm)
  beta         alpha, beta, low, high       integer            low, high (whole numbers, both included)
  boolean      probability of 1, else 0     empirical          values, weights (optional)
  categorical  categories: [{ name, value, weight }], the table has the value; weight may be left out
An uncertainty may also have "unit" and "source". Correlations go with the first four methods.

Output is CSV (RFC 4180, UTF-8): a column per uncertainty, a row per scenario; "tamarisk ensemble" reads it. Numbers read
back as the same doubles. The same seed gives the same bytes on every machine. A file is written whole or not at all.

Exit codes: 0 sampled, 1 the file or the numbers are not possible, 2 the command was not understood.

Examples:
  tamarisk sample sobol --uncertainties u.json --n 1024 --seed 7 --output scenarios.csv
  tamarisk sample morris --uncertainties u.json --n 20 --levels 6 > trajectories.csv`;

/** `tamarisk sample`: scenarios from an uncertainty space, as a table. */
export function sampleCommand(terminal: Terminal): Command {
  return new Command("sample")
    .description("Choose scenarios from uncertainties by one of seven methods and give them as CSV.")
    .addArgument(new Argument("<method>", "how scenarios are chosen").choices(SamplingMethod.options))
    .requiredOption("--uncertainties <file>", "what is uncertain: a JSON file, its format below")
    .requiredOption("--n <count>", "how many; what it counts depends on the method", wholeNumber(1, 10_000_000))
    .option("--seed <n>", "the same seed gives the same scenarios", wholeNumber(0, 4_294_967_295), 0)
    .option("--output <file>", "file to write instead of standard output")
    .option("--optimised", "latin-hypercube, morris: spread the points more evenly")
    .addOption(new Option("--no-scrambled", "sobol, halton: the points as published"))
    .option("--levels <n>", "morris: levels of each uncertainty, an even number", wholeNumber(2, 1000))
    .option("--second-order", "saltelli: with the blocks for second-order indices")
    .addHelpText("after", help)
    .action(async (method: SamplingMethod, options: SampleOptions, command: Command) => {
      const sampling = samplingOf(method, options, command);
      const { uncertainties, correlations } = await readJsonFile(
        options.uncertainties,
        UncertaintySpace,
        "an uncertainty space",
      );
      const csv = scenariosCsv(sampleScenarios(uncertainties, { ...sampling, correlations }));
      if (options.output === undefined) for (const part of csv) terminal.out(part);
      else await writeWholeFile(options.output, csv);
    });
}

/** @throws {CommanderError} If an option belongs to another method or its number is not possible. */
function samplingOf(
  method: SamplingMethod,
  { n, seed, optimised, scrambled, levels, secondOrder }: SampleOptions,
  command: Command,
): Sampling {
  const chosen = { optimised, scrambled: scrambled ? undefined : false, levels, secondOrder };
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  const parsed = Sampling.safeParse({ method, count: n, seed, ...Object.fromEntries(given) });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) =>
    issue.code === "unrecognized_keys"
      ? `${issue.keys.map((key) => optionNames[key] ?? key).join(", ")} does not go with the method ${method}`
      : `${optionNames[String(issue.path[0])] ?? issue.path.join(".")}: ${issue.message}`,
  );
  return command.error(`error: ${problems.join("; ")}`);
}

const optionNames: Readonly<Record<string, string>> = {
  count: "--n",
  seed: "--seed",
  optimised: "--optimised",
  scrambled: "--no-scrambled",
  levels: "--levels",
  secondOrder: "--second-order",
};
