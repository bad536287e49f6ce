import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";

export type { ScenarioColumns };

/** A run that could not go on. */
export interface SimulatedFailure {
  /** The place of the scenario in the batch, from 0. */
  readonly scenario: number;
  readonly variable: string;
  readonly time: number;
  /** A whole sentence that names variable and time. */
  readonly message: string;
}

/** What a batch of runs gives. */
export interface SimulatedBatch {
  /** Outcome by outcome, scenario by scenario, year by year. NaN throughout a run that failed. */
  readonly values: Float64Array;
  readonly failures: readonly SimulatedFailure[];
}

/**
 * Anything that can run one policy in many scenarios at once: a compiled model or a plain function. The engine asks no
 * more of a model than this. Each run is a pure function of its scenario, the scenario's place in the ensemble and the
 * policy, so it can be repeated anywhere, in any order and in batches of any size.
 */
export interface Simulator {
  readonly outcomes: readonly Outcome[];
  /** The times for which every outcome is given, in order. */
  readonly years: readonly number[];
  /** What every scenario needs a number for. */
  readonly uncertainties: readonly Pick<Uncertainty, "id" | "unit">[];
  /**
   * Run one policy in each of `count` scenarios.
   *
   * @param scenarios - A column of `count` numbers for every uncertainty.
   * @param firstScenario - The place in the ensemble of the batch's first scenario, 0 when left out: a model with noise
   *   of its own draws it by this place, so that all policies meet the same noise.
   * @throws {RangeError} If the policy or the columns do not fit the model. A run that goes wrong is a failure, not an
   *   error: the others go on.
   */
  run(scenarios: ScenarioColumns, count: number, policy: Policy, firstScenario?: number): SimulatedBatch;
}
