import {
  metricReasonText,
  type OutcomeTable,
  type Robustness,
  robustness,
  robustnessSentence,
} from "@tamarisk/scenario-engine";
import { Command, Option } from "commander";
import { decimalNumber } from "./option-values.ts";
import { type ReadOutcomes, readOutcomeTable } from "./robustness/read-outcome-table.ts";
import type { Terminal } from "./terminal.ts";
import { type Column, textTable } from "./text-table.ts";

interface RobustnessOptions {
  readonly direction: OutcomeTable["direction"];
  readonly threshold?: number;
  readonly alpha: number;
  readonly percentile: number;
  readonly distanceRow?: string;
  readonly json?: true;
}

const help = `
FILE.csv has a line of names, then a line per policy: its name, then its outcome in each scenario.
  policy,interest rises,stays,falls
  stocks,-4,4,12
  bonds,-2,3,8
  money market,3,2,1
A blank cell, NaN, NA or an infinity is a run that failed. All policies are compared in the same scenarios: those in which every policy
has a number; a policy without any number is left out. UTF-8 or GB18030; columns parted by tabs in a .tsv file.

Metrics, after McPhail et al. 2018 (doi:10.1002/2017EF000649). f is an outcome in its own unit and sign, "worst" and "best" are
as --direction has it, pN is the Nth percentile of a policy (type 7, as NumPy and Excel), regret is how much worse a policy
does than the best policy of the table in the same scenario:
  maximin                 worst f
  maximax                 best f
  hurwicz                 alpha x worst f + (1 - alpha) x best f: alpha is the weight of the worst
  laplace                 mean of f
  minimax_regret          largest regret                                                    smaller is better
  percentile_regret       the --percentile of regret                                        smaller is better
  mean_variance           maximize: (mean + 1) / (sd + 1); minimize: (mean + 1) x (sd + 1); sd with n - 1. Does not rank where
                          a mean is below -1
  undesirable_deviations  mean of |f - p50| over the worse half of the scenarios            smaller is better
  percentile_skewness     (p50 - (p90 + p10)/2) / ((p90 - p10)/2), sign turned to minimize  larger is better
  percentile_kurtosis     (p90 - p10) / (p75 - p25)                                         larger is better
  starr                   share of scenarios that meet --threshold, on it included          larger is better
  satisficing             the same; not counted a second time
  info_gap                largest distance up to which every scenario meets --threshold     larger is better
Of maximin, maximax, hurwicz, laplace and mean_variance the larger is better to maximize, the smaller to minimize.
Ranks: 1 is best, equal values share the better rank (1, 1, 3). docs/methods/robustness.md has the rules.

With --json: { direction, policies, scenarios, counted, failedRuns: { policy: n }, alpha, percentile, threshold,
  metrics: [{ id, name, meaning, unit, largerIsBetter, sameAs, values: { policy: number | null }, ranks: { policy: n | null },
              best: [policy], reason }],
  stability: { kind, rankedBy: [id], bestUnder: { policy: n }, kendall: [{ between: [id, id], tau }] },
  sentence: { en, zh } }
"reason" says why a metric does not rank and is null where it does; "tau" is Kendall's tau-b.

Exit codes: 0 answered, 1 the file is no such table, 2 the command was not understood.

Examples:
  tamarisk robustness returns.csv --direction maximize
  tamarisk robustness costs.csv --direction minimize --threshold 400 --alpha 0.7 --json
  tamarisk robustness costs.csv --direction minimize --threshold 400 --distance-row distance`;

/** `tamarisk robustness`: which policy holds up, by every metric, and whether that depends on the metric. */
export function robustnessCommand(terminal: Terminal): Command {
  return new Command("robustness")
    .description(
      "Rank policies over many futures by every robustness metric, and say whether the ranking depends on it.",
    )
    .argument("<file>", "outcomes as CSV: a line per policy, a column per scenario")
    .addOption(
      new Option("--direction <way>", "whether more or less of the outcome is better")
        .choices(["maximize", "minimize"])
        .makeOptionMandatory(),
    )
    .option("--threshold <number>", "what is good enough, for starr, satisficing and info_gap", anyNumber)
    .option("--alpha <share>", "hurwicz: the weight of the worst scenario, 0 to 1", decimalNumber(0, 1), 0.5)
    .option("--percentile <n>", "percentile_regret: which percentile, 0 to 100", decimalNumber(0, 100), 90)
    .option("--distance-row <name>", "info_gap: the row with each scenario's distance from the nominal one")
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: RobustnessOptions) => {
      const read = await readOutcomeTable(path, options.direction, options.distanceRow);
      const { threshold, alpha, percentile } = options;
      const { distances } = read;
      const result = robustness(read.outcomes, {
        alpha,
        percentile,
        ...(threshold !== undefined && { threshold }),
        ...(distances && { distances }),
      });
      const answer = answerOf(read, result, options);
      terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : plainText(answer));
    });
}

const anyNumber = decimalNumber(-Number.MAX_VALUE, Number.MAX_VALUE);

type Answer = ReturnType<typeof answerOf>;

function answerOf(
  { policies, outcomes }: ReadOutcomes,
  result: Robustness,
  { direction, alpha, percentile, threshold }: RobustnessOptions,
) {
  const { countedFutures, failedRuns, metrics, stability } = result;
  const byPolicy = <T>(each: readonly T[]): Record<string, T> =>
    Object.fromEntries(policies.map((policy, place) => [policy, each[place]!]));
  return {
    direction,
    policies,
    scenarios: outcomes.scenarioCount,
    counted: countedFutures,
    failedRuns: byPolicy(failedRuns),
    alpha,
    percentile,
    threshold: threshold ?? null,
    metrics: metrics.map(({ metric, largerIsBetter, values, ranks, best, reason }) => ({
      id: metric.id,
      name: metric.name,
      meaning: metric.meaning,
      unit: metric.unit,
      largerIsBetter,
      sameAs: metric.sameAs ?? null,
      values: byPolicy(values),
      ranks: byPolicy(ranks),
      best: best.map((place) => policies[place]!),
      reason: reason && metricReasonText(reason),
    })),
    stability: {
      kind: stability.kind,
      rankedBy: stability.rankedBy,
      bestUnder: byPolicy(stability.bestUnder),
      kendall: stability.agreements,
    },
    sentence: robustnessSentence(
      result,
      policies.map((name) => ({ en: name, zh: name })),
    ),
  };
}

/** The sentence, then a line per metric: each policy's number and, in brackets, its rank. */
function plainText({ policies, metrics, sentence }: Answer): string {
  const columns: Column[] = [
    { title: "metric", align: "left" },
    { title: "better", align: "left" },
    ...policies.map((title) => ({ title, align: "right" as const })),
  ];
  const rows = metrics.map(({ name, largerIsBetter, values, ranks }) => [
    name.en,
    largerIsBetter ? "more" : "less",
    ...policies.map((policy) => numberAndRank(values[policy] ?? null, ranks[policy] ?? null)),
  ]);
  const reasons = metrics.flatMap(({ name, reason }) => (reason ? [`${name.en}: ${reason.en}\n`] : []));
  return `${sentence.en}\n\n${textTable(columns, rows)}${reasons.length > 0 ? "\n" : ""}${reasons.join("")}`;
}

function numberAndRank(value: number | null, rank: number | null): string {
  const number = value === null ? "none" : String(Number(value.toPrecision(6)));
  return rank === null ? number : `${number} (${rank})`;
}
