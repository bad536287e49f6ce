import type { Outcome, Policy, Scenario, Uncertainty } from "@tamarisk/domain";
import { integrateEuler, SimulationFailure } from "@tamarisk/system-dynamics";
import { townOutcomes } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { type PreparedTown, prepareTown } from "./prepared-town.ts";
import { TownRun } from "./town-run.ts";

/** A town that can be run: the shape the scenario engine asks of a simulator. */
export interface TownModel {
  readonly outcomes: readonly Outcome[];
  /** Every year from the start to the end, both included. */
  readonly years: readonly number[];
  readonly uncertainties: readonly Uncertainty[];
  /**
   * Run one policy in each of `count` scenarios. The same scenario and policy always give the same numbers.
   *
   * @param scenarios - A column of `count` numbers for every uncertainty, by id.
   * @param policy - Settings of the model's levers; a lever it does not name is not in force.
   * @throws {RangeError} If an uncertainty is missing, or the policy sets a lever the model does not have.
   */
  run(scenarios: Readonly<Record<string, Float64Array>>, count: number, policy: Policy): TownRuns;
}

/** What a batch of runs of a town gives. */
export interface TownRuns {
  /** Outcome by outcome, scenario by scenario, year by year; NaN throughout a run that failed. */
  readonly values: Float64Array;
  /** Runs in which people do not balance or a stock stops being a number, by their place in the batch, from 0. */
  readonly failures: readonly {
    readonly scenario: number;
    readonly variable: string;
    readonly time: number;
    readonly message: string;
  }[];
}

/**
 * A model of one town: residents by unit, sex and single year of age, the jobs that hold them, and the price and ore
 * behind the jobs, in yearly steps.
 *
 * @param town - The town's parameters, as `parseTownParameters` gives them.
 *
 * @see docs/methods/cohort-component.md and docs/methods/cohort-component-jobs.md for the equations.
 *
 * @example
 * const model = createTownModel(jinchang);
 * const scenarios = scenarioColumns([referenceScenario(jinchang)]);
 * model.run(scenarios, 1, { id: "carry-on", settings: [] }).values[0]; // residents in 2020: 438,026
 */
export function createTownModel(town: TownParameters): TownModel {
  const prepared = prepareTown(town);
  const outcomes = townOutcomes(town);
  const years = prepared.grid.saveTimes;
  const run = new TownRun(prepared);
  const results = new Float64Array(outcomes.length * years.length);
  return {
    outcomes,
    years,
    uncertainties: town.uncertainties,
    run(scenarios, count, policy) {
      const values = new Float64Array(count * results.length);
      const failures: TownRuns["failures"][number][] = [];
      for (let scenario = 0; scenario < count; scenario++) {
        const failure = runOnce(prepared, run, scenarioAt(scenarios, scenario), policy, results);
        if (failure) {
          const { variable, time, message } = failure;
          failures.push({ scenario, variable, time, message });
          results.fill(Number.NaN);
        }
        for (let outcome = 0; outcome < outcomes.length; outcome++) {
          const series = results.subarray(outcome * years.length, (outcome + 1) * years.length);
          values.set(series, (outcome * count + scenario) * years.length);
        }
      }
      return { values, failures };
    },
  };
}

/** One run into `results`, outcome-major, or why there is none. */
function runOnce(
  prepared: PreparedTown,
  run: TownRun,
  scenario: Scenario,
  policy: Policy,
  results: Float64Array,
): SimulationFailure | null {
  try {
    run.start(scenario, policy, results);
    integrateEuler(prepared.grid, run, run.stocks, run.flows, (year) => run.record(year));
    return null;
  } catch (error) {
    if (error instanceof SimulationFailure) return error;
    throw error;
  }
}

function scenarioAt(scenarios: Readonly<Record<string, Float64Array>>, place: number): Scenario {
  return Object.fromEntries(Object.entries(scenarios).map(([id, column]) => [id, column[place]!]));
}
