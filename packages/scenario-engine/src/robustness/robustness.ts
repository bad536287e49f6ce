import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { type CountedOutcomes, countedOutcomes } from "./counted-outcomes.ts";
import { laplace } from "./laplace.ts";
import { type RankingStability, rankingStability } from "./ranking-stability.ts";
import { ranks } from "./ranks.ts";
import {
  largerIsBetter,
  type RobustnessMetric,
  type RobustnessSettings,
  robustnessMetrics,
} from "./robustness-metrics.ts";

/** Why a metric does not rank the policies. */
export type MetricReason =
  | "no-counted-future"
  | "needs-threshold"
  | "needs-distances"
  | "one-future"
  | "no-spread"
  | "mean-below-minus-one";

/** What one metric says of every policy of the table, in the table's order. */
export interface MetricResult {
  readonly metric: RobustnessMetric;
  readonly largerIsBetter: boolean;
  /** `null` where there is no answer. */
  readonly values: readonly (number | null)[];
  /** 1 is best; equal values share the better place. `null` for a policy without any number, and where there is a reason. */
  readonly ranks: readonly (number | null)[];
  /** The places of the policies that are ranked first. */
  readonly best: readonly number[];
  /** `null` where the metric ranks. One that lacks a number for some policy ranks none: it would be by luck. */
  readonly reason: MetricReason | null;
}

export interface Robustness {
  readonly futures: number;
  /** Futures in which every policy that has any number has one: all metrics look at these alone. */
  readonly countedFutures: number;
  /** For each policy. */
  readonly failedRuns: readonly number[];
  readonly metrics: readonly MetricResult[];
  readonly stability: RankingStability;
}

/**
 * Every robustness metric of the catalogue for every policy of a table, and whether the ranking depends on which of them
 * one believes. To judge policies by one metric alone call that metric.
 *
 * @param outcomes - One outcome, policies × scenarios; NaN marks a run that failed.
 * @param settings - Hurwicz takes half and half, percentile regret 90 where nothing else is said.
 * @throws {RangeError} If there is no policy, or the distances are not one for each scenario, or a setting is out of range.
 *
 * @see docs/methods/robustness.md for the rules.
 *
 * @example
 * // Returns of stocks, bonds and the money market when interest rises, stays, falls.
 * robustness(outcomeTable("maximize", [[-4, 4, 12], [-2, 3, 8], [3, 2, 1]])).stability.bestUnder; // [5, 1, 3]
 */
export function robustness(outcomes: OutcomeTable, settings: Partial<RobustnessSettings> = {}): Robustness {
  if (outcomes.policyCount === 0) throw new RangeError("robustness needs at least one policy; found none");
  const { distances } = settings;
  if (distances && distances.length !== outcomes.scenarioCount) {
    throw new RangeError(`expected ${outcomes.scenarioCount} distances, one a future; found ${distances.length}`);
  }
  const counted = countedOutcomes(outcomes);
  const used = {
    alpha: 0.5,
    percentile: 90,
    ...settings,
    ...(distances && { distances: counted.scenarios.map((scenario) => distances[scenario]!) }),
  };
  const metrics = robustnessMetrics.map((metric) => resultOf(metric, counted, used));
  const own = metrics.filter(({ metric }) => metric.sameAs === undefined);
  return {
    futures: outcomes.scenarioCount,
    countedFutures: counted.failedRuns.every((runs) => runs === outcomes.scenarioCount) ? 0 : counted.scenarios.length,
    failedRuns: counted.failedRuns,
    metrics,
    stability: rankingStability(own.map((result) => ({ id: result.metric.id, ranks: result.ranks }))),
  };
}

function resultOf(metric: RobustnessMetric, counted: CountedOutcomes, settings: RobustnessSettings): MetricResult {
  const { outcomes } = counted;
  const larger = largerIsBetter(metric, outcomes.direction);
  const missing = missingFor(metric, counted, settings);
  const none = counted.failedRuns.map(() => null);
  if (missing) return { metric, largerIsBetter: larger, values: none, ranks: none, best: [], reason: missing };
  const numbers = metric.values(outcomes, settings as Required<RobustnessSettings>);
  const reason = reasonAfter(metric, numbers, outcomes);
  const placed = reason === null ? ranks(numbers, larger) : none;
  const own = counted.failedRuns.map((_, policy) => counted.policies.indexOf(policy));
  const policyRanks = own.map((place) => placed[place] ?? null);
  return {
    metric,
    largerIsBetter: larger,
    values: own.map((place) => numbers[place] ?? Number.NaN).map((value) => (Number.isNaN(value) ? null : value)),
    ranks: policyRanks,
    best: policyRanks.flatMap((rank, policy) => (rank === 1 ? [policy] : [])),
    reason,
  };
}

function missingFor(
  { needs }: RobustnessMetric,
  { outcomes }: CountedOutcomes,
  { threshold, distances }: RobustnessSettings,
): MetricReason | null {
  if (outcomes.scenarioCount === 0) return "no-counted-future";
  if (needs.includes("threshold") && threshold === undefined) return "needs-threshold";
  return needs.includes("distances") && !distances ? "needs-distances" : null;
}

/** Only mean–variance and the two metrics of shape can lack an answer once all that they need is there. */
function reasonAfter({ id }: RobustnessMetric, numbers: Float64Array, outcomes: OutcomeTable): MetricReason | null {
  if (numbers.some(Number.isNaN)) return outcomes.scenarioCount === 1 ? "one-future" : "no-spread";
  if (id === "mean_variance" && laplace(outcomes).some((mean) => mean < -1)) return "mean-below-minus-one";
  return null;
}
