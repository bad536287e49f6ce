import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import { settingsByLever } from "./levers/lever-schedule.ts";
import { townOutcomes } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { townEquations } from "./town-equations.ts";
import { type TownRuns, townRunner } from "./town-runner.ts";
import { uncertaintyColumn } from "./uncertainty-column.ts";

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

const LEVER_INPUTS = ["lever start", "first intensity", "later intensity"];

/**
 * A model of one town: residents by unit, sex and single year of age, the jobs that hold them, and the price and ore
 * behind the jobs, in yearly steps.
 *
 * @param town - The town's parameters, as `parseTownParameters` gives them.
 * @param options - `outcomeIds`: what to compute; left out, all of `townOutcomes`.
 * @throws {RangeError} If the model has no such outcome.
 *
 * @see docs/methods/cohort-component.md, docs/methods/economy.md and docs/methods/labour.md for the equations.
 *
 * @example
 * const model = createTownModel(jinchang);
 * const scenarios = scenarioColumns([referenceScenario(jinchang)]);
 * model.run(scenarios, 1, { id: "carry-on", settings: [] }).values[0]; // residents in 2020: 438,026
 */
export function createTownModel(
  town: TownParameters,
  { outcomeIds = townOutcomes(town).map(({ id }) => id) }: { readonly outcomeIds?: readonly string[] } = {},
): TownModel {
  const uncertaintyIds = town.uncertainties.map(({ id }) => id);
  const inputs = [...uncertaintyIds, ...LEVER_INPUTS];
  const runner = townRunner(town, townEquations(town), { inputs, outcomeIds });
  return {
    outcomes: runner.outcomes,
    years: runner.years,
    uncertainties: town.uncertainties,
    run: (scenarios, count, policy) => runner.run(inputColumns(uncertaintyIds, scenarios, count, policy), count),
  };
}

/** Uncertainties, then start, first and later intensity of every lever: a column of `count` numbers each. */
function inputColumns(
  uncertaintyIds: readonly string[],
  scenarios: Readonly<Record<string, Float64Array>>,
  count: number,
  policy: Policy,
): Float64Array {
  const settings = settingsByLever(policy);
  const inputs = new Float64Array((uncertaintyIds.length + LEVER_INPUTS.length * settings.length) * count);
  for (const [place, id] of uncertaintyIds.entries()) {
    inputs.set(uncertaintyColumn(scenarios, id, count), place * count);
  }
  let at = uncertaintyIds.length * count;
  for (const of of ["startYear", "intensity", "laterIntensity"] as const) {
    for (const setting of settings) {
      inputs.fill(setting?.[of] ?? 0, at, at + count);
      at += count;
    }
  }
  return inputs;
}
