import { UncertaintySpace } from "@tamarisk/domain";
import { type Bootstrap, type MorrisScale, unvaryingInputs, unvaryingSentence } from "@tamarisk/scenario-engine";
import { Argument, Command } from "commander";
import { decimalNumber, wholeNumber } from "./option-values.ts";
import { readJsonFile } from "./read-json-file.ts";
import { morrisReport, rangesOf } from "./sensitivity/morris-report.ts";
import { pawnReport } from "./sensitivity/pawn-report.ts";
import { type Runs, readRuns } from "./sensitivity/read-runs.ts";
import { namesOf, type Report } from "./sensitivity/report.ts";
import { givenDataReport, sobolReport } from "./sensitivity/sobol-report.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

const METHODS = ["sobol", "morris", "pawn"] as const;
type Method = (typeof METHODS)[number];

interface SensitivityOptions {
  readonly column?: string;
  readonly resamples?: number;
  readonly confidence: number;
  readonly seed: number;
  readonly secondOrder?: boolean;
  readonly givenData?: true;
  readonly slices?: number;
  readonly levels?: number;
  readonly uncertainties?: string;
  readonly json?: true;
}

const help = `
Methods:
  sobol   share of the variance by input: first order, total, and second order where the design has it. The inputs must be
          those of "tamarisk sample saltelli" (A, AB…, BA… with second order, B for each base point; SALib's order);
          which of the two is seen from the file, or said with --second-order or --no-second-order. With --given-data the
          first order is estimated from any random sample.
  morris  elementary effects of "tamarisk sample morris", per whole range of an input: mean (mu), mean size (mu*) with
          interval, standard deviation (sigma). The range is that found in the file; with --uncertainties that of the
          distributions; with --levels each step is half of so many levels, in shares.
  pawn    how far knowing an input's slice shifts the whole distribution of the outcome (Kolmogorov–Smirnov): median,
          largest and mean over slices, from any random sample; the dummy is an input that plays no part.

Files: X.csv has a line of names and a line of numbers per scenario, Y.csv the same with a line per scenario in the same
order. A first line of numbers alone is data; columns are then x1, x2, … and y1. In Y.csv an empty field, NaN, NA or inf
stands for a run without a number: it is left out (sobol: with its whole base point; morris: with the steps to and from
it) and counted in "dropped".

--json prints one document:
  { "method", "outcome", "inputs": [names], "kind", "n": lines counted, "dropped": lines left out, "unvarying": [names],
    "resamples", "confidence", "seed", "sentence": { "en", "zh" }, … }
  kind "indices" or "effects": with the figures below; "no-variation": the outcome has one "value" everywhere;
  "too-few": too few runs gave a number
  sobol   "design", "baseCount", "first": { NAME: { "value", "low", "high" } }, "total": { … },
          "second": [{ "between": [NAME, NAME], "value", "low", "high" }]
  morris  "effects": { NAME: { "mu", "muStar", "sigma", "low", "high", "n" } }, null for an input that never moved
  pawn    "slices", "indices": { NAME: { "median", "max", "mean", "low", "high" } }, "dummy": { … }
low and high are a normal interval from seeded bootstrap resamples (morris: of mu*, pawn: of the median; the dummy's are
quantiles). The same seed gives the same bytes on every machine.

Exit codes: 0 answered, also when the answer is that nothing varies; 1 the files do not fit the method; 2 the command was
not understood.

Examples:
  tamarisk sample saltelli --uncertainties u.json --n 1024 --output X.csv
  tamarisk sensitivity sobol X.csv Y.csv --json
  tamarisk sensitivity pawn X.csv Y.csv --column residents --slices 10`;

/** `tamarisk sensitivity`: which inputs an outcome depends on. */
export function sensitivityCommand(terminal: Terminal): Command {
  return new Command("sensitivity")
    .description("Tell which inputs of a model an outcome depends on, from scenarios and their outcomes.")
    .addArgument(new Argument("<method>", "how influence is measured").choices(METHODS))
    .argument("<X.csv>", "inputs: a line per scenario")
    .argument("<Y.csv>", "outcomes: a line per scenario")
    .option("--column <name>", "which outcome, when Y.csv has several columns")
    .option("--resamples <n>", "bootstrap resamples (sobol, morris: 1000; pawn: 100)", wholeNumber(2, 100_000))
    .option(
      "--confidence <share>",
      "how likely intervals are meant to hold the figure",
      decimalNumber(0.01, 0.9999),
      0.95,
    )
    .option("--seed <n>", "the same seed gives the same intervals", wholeNumber(0, 4_294_967_295), 0)
    .option("--second-order", "sobol: the design has the blocks for the second order")
    .option("--no-second-order", "sobol: it has not")
    .option("--given-data", "sobol: first order only, from any random sample")
    .option("--slices <n>", "pawn, sobol --given-data: slices of each input (10, 20)", wholeNumber(2, 1000))
    .option("--levels <n>", "morris: levels of the trajectories", wholeNumber(2, 1000))
    .option("--uncertainties <file>", 'morris: distributions, a JSON file as for "tamarisk sample"')
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (method: Method, inputs: string, outcomes: string, options: SensitivityOptions, command: Command) => {
      const misplaced = misplacedOption(method, options);
      if (misplaced) command.error(`error: ${misplaced}`);
      const resamples = options.resamples ?? (method === "pawn" ? 100 : 1000);
      const how = { resamples, confidence: options.confidence, seed: options.seed };
      const runs = await readRuns(inputs, outcomes, options.column);
      const report = await reportOf(method, runs, inputs, options, how);
      const unvarying = unvaryingInputs(runs.scenarios);
      if (options.json) terminal.out(`${JSON.stringify(documentOf(method, runs, report, unvarying, how))}\n`);
      else terminal.out(textOf(report, unvarying));
    });
}

/** @returns What is wrong with the options together, if anything. */
function misplacedOption(method: Method, options: SensitivityOptions): string | null {
  const { secondOrder, givenData, slices, levels, uncertainties } = options;
  const onlyFor: [boolean, string, boolean][] = [
    [
      secondOrder !== undefined,
      "--second-order goes with sobol on a Saltelli design",
      method === "sobol" && !givenData,
    ],
    [givenData !== undefined, "--given-data goes with sobol", method === "sobol"],
    [
      slices !== undefined,
      "--slices goes with pawn and with sobol --given-data",
      method === "pawn" || givenData === true,
    ],
    [levels !== undefined, "--levels goes with morris", method === "morris"],
    [uncertainties !== undefined, "--uncertainties goes with morris", method === "morris"],
    [levels !== undefined && uncertainties !== undefined, "give --levels or --uncertainties, not both", false],
    [levels !== undefined, `--levels is an even number; found ${levels}`, (levels ?? 0) % 2 === 0],
  ];
  return onlyFor.find(([isGiven, , fits]) => isGiven && !fits)?.[1] ?? null;
}

async function reportOf(
  method: Method,
  runs: Runs,
  path: string,
  { secondOrder, givenData, slices, levels, uncertainties }: SensitivityOptions,
  how: Bootstrap,
): Promise<Report> {
  if (method === "pawn") return pawnReport(runs, slices ?? 10, how);
  if (method === "sobol") {
    return givenData ? givenDataReport(runs, slices ?? 20, how) : sobolReport(runs, path, secondOrder, how);
  }
  let scale: MorrisScale = { kind: "found" };
  if (levels !== undefined) scale = { kind: "levels", levels };
  if (uncertainties !== undefined) {
    scale = rangesOf(await readJsonFile(uncertainties, UncertaintySpace, "an uncertainty space"));
  }
  return morrisReport(runs, path, scale, how);
}

function documentOf(method: Method, runs: Runs, report: Report, unvarying: readonly string[], how: Bootstrap) {
  const inputs = Object.keys(runs.scenarios);
  const more = unvarying.length === 0 ? null : unvaryingSentence(Object.values(namesOf(unvarying)));
  const { en, zh } = report.sentence;
  const sentence = more ? { en: `${en} ${more.en}`, zh: zh + more.zh } : { en, zh };
  return { method, outcome: runs.outcomeId, inputs, ...report.answer, unvarying, ...how, sentence };
}

function textOf({ tables, sentence }: Report, unvarying: readonly string[]): string {
  const shown = tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ columns, rows }) => `${textTable(columns, rows)}\n`);
  const more = unvarying.length === 0 ? "" : ` ${unvaryingSentence(Object.values(namesOf(unvarying))).en}`;
  return `${shown.join("")}${sentence.en}${more}\n`;
}
