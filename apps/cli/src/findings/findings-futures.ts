import type { Outcome, Policy } from "@tamarisk/domain";
import {
  chunkCount,
  chunkDesign,
  type FailedRun,
  firstCrossing,
  joinColumns,
  type OutcomeColumns,
  pickYears,
  runChunk,
  type ScenarioColumns,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { createTownModel, groupOutcomes, jinchang, townOutcomes } from "@tamarisk/town-model";
import { findingsPolicies } from "./findings-policies.ts";

/** The years of which every future is kept. */
export const KEPT_YEARS = [2020, 2025, 2030, 2035, 2040, 2045, 2050, 2060, 2070, 2080] as const;
export type KeptYear = (typeof KEPT_YEARS)[number];
/** Years are run to here to see what is crossed when. */
const LAST_YEAR = 2080;

const NOT_NEEDED = ["births", "pupils", "built_land_per_person", "sandstorm_days", "cropland", "pumping"];
const GROUP_INCOMES = ["income_core_longterm", "income_core_displaced"];

/** In how many futures a threshold was already crossed at the start, and crossed by some years. */
interface CrossedShare {
  readonly policyId: string;
  readonly outcome: Outcome;
  readonly already: number;
  readonly by: Readonly<Record<number, number>>;
}

/** All futures that the findings are read from. */
export interface FindingsFutures {
  readonly count: number;
  readonly seed: number;
  readonly scenarios: ScenarioColumns;
  readonly outcomes: readonly Outcome[];
  /** Every policy and outcome in `KEPT_YEARS`. */
  readonly columns: OutcomeColumns;
  readonly crossed: readonly CrossedShare[];
  readonly failures: readonly FailedRun[];
}

/**
 * Run every policy of the findings in many futures: a Latin hypercube over the town's uncertainties with their
 * correlations. Each policy meets the same futures.
 *
 * @param progress - Told how many futures are done.
 */
export function findingsFutures(count: number, seed: number, progress: (done: number) => void): FindingsFutures {
  const wanted = [...townOutcomes(jinchang), ...groupOutcomes(jinchang)]
    .map(({ id }) => id)
    .filter((id) => GROUP_INCOMES.includes(id) || townOutcomes(jinchang).some((outcome) => outcome.id === id))
    .filter((id) => !NOT_NEEDED.includes(id));
  const model = createTownModel(jinchang, { outcomeIds: wanted });
  const scenarios = sampleScenarios(model.uncertainties, {
    method: "latin-hypercube",
    count,
    seed,
    correlations: jinchang.correlations,
  });
  const policies: Policy[] = findingsPolicies.map(({ id, settings }) => ({ id, settings }));
  const design = { scenarios, scenarioCount: count, policies };
  const tally = crossingTally(model.outcomes, policies);
  const parts: OutcomeColumns[] = [];
  const failures: FailedRun[] = [];
  for (let index = 0; index < chunkCount(count, CHUNK); index++) {
    const chunk = runChunk(model, chunkDesign(design, index, CHUNK));
    failures.push(...chunk.failures);
    tally.add(chunk.columns);
    parts.push(pickYears(chunk.columns, KEPT_YEARS));
    progress(Math.min((index + 1) * CHUNK, count));
  }
  const columns = joinColumns(parts);
  return { count, seed, scenarios, outcomes: model.outcomes, columns, crossed: tally.shares(), failures };
}

const CHUNK = 100;
const BY_YEARS = [2035, 2050, LAST_YEAR];

/** Counts first crossings chunk by chunk, since only there every year is at hand. */
function crossingTally(outcomes: readonly Outcome[], policies: readonly Policy[]) {
  const asked = policies.flatMap(({ id }) =>
    outcomes.flatMap((outcome) =>
      outcome.threshold
        ? [{ policyId: id, outcome, threshold: outcome.threshold, already: 0, counted: 0, by: [0, 0, 0] }]
        : [],
    ),
  );
  return {
    add(columns: OutcomeColumns) {
      for (const row of asked) {
        const { value, good } = row.threshold;
        const found = firstCrossing(columns, {
          policyId: row.policyId,
          outcomeId: row.outcome.id,
          direction: good === "below" ? "above" : "below",
          threshold: value,
        });
        row.already += found.already;
        row.counted += found.countedExperiments;
        for (const [place, year] of BY_YEARS.entries()) {
          row.by[place]! += (found.shareCrossedBy[columns.years.indexOf(year)] ?? 0) * found.countedExperiments;
        }
      }
    },
    shares: (): CrossedShare[] =>
      asked.map(({ policyId, outcome, already, counted, by }) => ({
        policyId,
        outcome,
        already: already / counted,
        by: Object.fromEntries(BY_YEARS.map((year, place) => [year, by[place]! / counted])),
      })),
  };
}
