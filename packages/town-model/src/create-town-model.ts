import type { Outcome, Policy, Scenario, Uncertainty } from "@tamarisk/domain";
import { integrateEuler } from "@tamarisk/system-dynamics";
import { townOutcomes } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { prepareTown } from "./prepared-town.ts";
import { TownRun } from "./town-run.ts";

/** A town that can be run: the shape the scenario engine asks of a simulator. */
export interface TownModel {
  readonly outcomes: readonly Outcome[];
  /** Every year from the start to the end, both included. */
  readonly years: readonly number[];
  readonly uncertainties: readonly Uncertainty[];
  /**
   * Run one policy in one scenario. The same scenario and policy always give the same numbers.
   *
   * @param scenario - A number for every uncertainty, by id.
   * @param policy - Settings of the model's levers; a lever it does not name is not in force.
   * @returns Outcome-major: all years of the first outcome, then all of the second, …
   * @throws {RangeError} If the scenario lacks an uncertainty, or the policy sets a lever the model does not have.
   * @throws {SimulationFailure} If people do not balance or a stock stops being a number.
   */
  run(scenario: Readonly<Scenario>, policy: Policy): Float64Array;
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
 * const outcomes = model.run(referenceScenario(jinchang), { id: "carry-on", settings: [] });
 * outcomes[0]; // residents in 2020: 438,026
 */
export function createTownModel(town: TownParameters): TownModel {
  const prepared = prepareTown(town);
  const outcomes = townOutcomes(town);
  const years = prepared.grid.saveTimes;
  const run = new TownRun(prepared);
  return {
    outcomes,
    years,
    uncertainties: town.uncertainties,
    run(scenario, policy) {
      const results = new Float64Array(outcomes.length * years.length);
      run.start(scenario, policy, results);
      integrateEuler(prepared.grid, run, run.stocks, run.flows, (year) => run.record(year));
      return results;
    },
  };
}
