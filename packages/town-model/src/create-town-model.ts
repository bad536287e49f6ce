import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import { compileModel, createKernel } from "@tamarisk/system-dynamics";
import { settingsByLever } from "./levers/lever-schedule.ts";
import { outcomeVariables, townOutcomes } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { townEquations } from "./town-equations.ts";
import { UNCERTAINTY_IDS } from "./uncertainties.ts";

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
  readonly failures: readonly TownFailure[];
}

export interface TownFailure {
  readonly scenario: number;
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

/** Saved beside the outcomes, so that every run is checked. */
const BALANCE = "people out of balance";

/** Rounding in sums of a few hundred thousand persons over eighty years stays far below this. */
const PERSONS_TOLERATED = 1e-4;

const LEVER_INPUTS = ["lever start", "first intensity", "later intensity"];

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
  const outcomes = townOutcomes(town);
  const outputs = [...outcomeVariables, BALANCE];
  const program = compileModel(townEquations(town), { inputs: [...UNCERTAINTY_IDS, ...LEVER_INPUTS], outputs });
  const kernel = createKernel(program, { outputs });
  const years = program.time.saveTimes;
  return {
    outcomes,
    years,
    uncertainties: town.uncertainties,
    run(scenarios, count, policy) {
      const inputs = inputColumns(scenarios, count, policy);
      const { values, failures } = kernel.run({
        experimentCount: count,
        inputs,
        keys: new Uint32Array(count),
        seed: 0,
      });
      const outcomeValues = values.subarray(0, outcomes.length * count * years.length);
      const failed = [
        ...failures.map(({ experiment, ...failure }) => ({ ...failure, scenario: experiment })),
        ...outOfBalance(values.subarray(outcomeValues.length), years),
      ];
      for (const { scenario } of failed) forget(outcomeValues, scenario, count, years.length);
      return { values: outcomeValues, failures: failed };
    },
  };
}

/** Uncertainties, then start, first and later intensity of every lever: a column of `count` numbers each. */
function inputColumns(scenarios: Readonly<Record<string, Float64Array>>, count: number, policy: Policy): Float64Array {
  const settings = settingsByLever(policy);
  const inputs = new Float64Array((UNCERTAINTY_IDS.length + LEVER_INPUTS.length * settings.length) * count);
  for (const [place, id] of UNCERTAINTY_IDS.entries())
    inputs.set(checkedColumn(scenarios[id], id, count), place * count);
  let at = UNCERTAINTY_IDS.length * count;
  for (const of of ["startYear", "intensity", "laterIntensity"] as const) {
    for (const setting of settings) {
      inputs.fill(setting?.[of] ?? 0, at, at + count);
      at += count;
    }
  }
  return inputs;
}

function checkedColumn(column: Float64Array | undefined, id: string, count: number): Float64Array {
  if (column?.length !== count) {
    throw new RangeError(`the scenarios need ${count} numbers for "${id}"; found ${column?.length ?? "none"}`);
  }
  const place = column.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) throw new RangeError(`scenario ${place} needs a number for "${id}"; found ${column[place]}`);
  return column;
}

/** Runs whose books do not close, each in the first year in which they do not. */
function outOfBalance(unexplained: Float64Array, years: readonly number[]): TownFailure[] {
  const failures: TownFailure[] = [];
  for (let start = 0; start < unexplained.length; start += years.length) {
    const persons = unexplained.subarray(start, start + years.length);
    const place = persons.findIndex((value) => value > PERSONS_TOLERATED);
    if (place < 0) continue;
    const message = `people do not balance: ${persons[place]} of them are neither born, come, died nor gone`;
    failures.push({ scenario: start / years.length, variable: "residents", time: years[place]!, message });
  }
  return failures;
}

/** A failed run gives no number at all. */
function forget(values: Float64Array, scenario: number, count: number, yearCount: number): void {
  for (let start = scenario * yearCount; start < values.length; start += count * yearCount) {
    values.fill(Number.NaN, start, start + yearCount);
  }
}
