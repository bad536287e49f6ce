import { type Policy, type QuantileBand, type Storyline, StorylineId } from "@tamarisk/domain";
import {
  type FailedRun,
  joinColumns,
  type OutcomeColumns,
  quantileBands,
  runEnsemble,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, jinchangStorylines, type TownModel } from "@tamarisk/town-model";
import { Command, Option } from "commander";
import { wholeNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

interface FuturesOptions {
  readonly storyline?: StorylineId;
  readonly outcome: string;
  readonly futures: number;
  readonly seed: number;
  readonly every: number;
  readonly json?: true;
}

const chunkSize = 50;

/** `tamarisk futures`: run the storylines through many futures and show the range of outcomes. */
export function futuresCommand(terminal: Terminal): Command {
  return new Command("futures")
    .description("Run Jinchang's storylines through many futures and show the range of an outcome.")
    .addOption(new Option("--storyline <id>", "one storyline instead of all").choices(StorylineId.options))
    .option("--outcome <id>", "what to show; an unknown id lists those there are", "residents")
    .option("--futures <n>", "how many futures", wholeNumber(100, 10_000), 1000)
    .option("--seed <n>", "the same seed gives the same futures", wholeNumber(0, 4_294_967_295), 2035)
    .option("--every <years>", "years between rows", wholeNumber(1, 80), 10)
    .option("--json", "one JSON document with what was drawn, every outcome and every year on standard output")
    .action((options: FuturesOptions) => {
      const storylines = jinchangStorylines.filter(({ id }) => !options.storyline || id === options.storyline);
      if (storylines.length === 0) {
        const known = jinchangStorylines.map(({ id }) => id).join(", ");
        throw new RangeError(`found the storyline ${options.storyline}; Jinchang has ${known}`);
      }
      const model = createTownModel(jinchang);
      const outcome = outcomeOf(model, options.outcome);
      const columns = runAll(model, storylines, options, terminal);
      const bands = quantileBands(columns);
      if (options.json) {
        const { futures, seed } = options;
        const { uncertainties, outcomes } = model;
        const drawn = { futures, seed, uncertainties, correlations: jinchang.correlations };
        terminal.out(`${JSON.stringify({ ...drawn, years: columns.years, outcomes, bands })}\n`);
        return;
      }
      terminal.out(`${outcome.name.en}, ${outcome.unit.en}: ${options.futures} futures, seed ${options.seed}\n`);
      for (const storyline of storylines) {
        const band = bands.find((b) => b.policyId === storyline.id && b.outcomeId === outcome.id);
        if (band) terminal.out(`\n${storyline.name.en}\n${bandTable(band, columns.years, options.every)}`);
      }
    });
}

function outcomeOf(model: TownModel, id: string) {
  const outcome = model.outcomes.find((candidate) => candidate.id === id);
  if (outcome) return outcome;
  throw new RangeError(`found the outcome ${id}; there are ${model.outcomes.map((o) => o.id).join(", ")}`);
}

function runAll(
  model: TownModel,
  storylines: readonly Storyline[],
  options: FuturesOptions,
  terminal: Terminal,
): OutcomeColumns {
  const policies: Policy[] = storylines.map(({ id, settings }) => ({ id, settings }));
  const scenarioCount = options.futures;
  const scenarios = sampleScenarios(model.uncertainties, {
    method: "latin-hypercube",
    count: scenarioCount,
    seed: options.seed,
    correlations: jinchang.correlations,
  });
  const parts: OutcomeColumns[] = [];
  const failures: FailedRun[] = [];
  for (const chunk of runEnsemble(model, { scenarios, scenarioCount, policies }, { chunkSize })) {
    parts.push(chunk.columns);
    failures.push(...chunk.failures);
    terminal.err(`\r${Math.min((chunk.index + 1) * chunkSize, options.futures)} of ${options.futures} futures`);
  }
  terminal.err("\n");
  reportFailures(failures, scenarioCount * policies.length, terminal);
  return joinColumns(parts);
}

/** @throws {RangeError} If no run gave a result, since there is nothing to show then. */
function reportFailures(failures: readonly FailedRun[], runs: number, terminal: Terminal): void {
  const first = failures[0];
  if (!first) return;
  const example = `future ${first.scenario} under ${first.policyId}: ${first.message}`;
  if (failures.length === runs) throw new RangeError(`all ${runs} runs failed, the first was ${example}`);
  terminal.err(`${failures.length} of ${runs} runs failed and are left out, the first was ${example}\n`);
}

function bandTable(band: QuantileBand, years: readonly number[], every: number): string {
  const rows = years.flatMap((year, i) => {
    if ((year - years[0]!) % every !== 0) return [];
    return [[String(year), ...[band.p5, band.p25, band.p50, band.p75, band.p95].map((series) => shown(series[i]))]];
  });
  const titles = ["year", "5 %", "25 %", "median", "75 %", "95 %"];
  return textTable(
    titles.map((title) => ({ title, align: "right" as const })),
    rows,
  );
}

function shown(value: number | null | undefined): string {
  return value == null ? "no data" : value.toLocaleString("en", { maximumFractionDigits: 1 });
}
