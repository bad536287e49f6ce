import type { Outcome, Policy, Scenario, Uncertainty } from "@tamarisk/domain";

/**
 * Anything that can be run once: a compiled model or a plain function. The engine asks no more of a model than this.
 * A run is a pure function of scenario and policy, so it can be repeated anywhere, in any order.
 */
export interface Simulator {
  readonly outcomes: readonly Outcome[];
  /** The years for which every outcome is given, in order. */
  readonly years: readonly number[];
  readonly uncertainties: readonly Uncertainty[];
  /**
   * Run one policy in one scenario.
   *
   * @returns Outcome-major: all years of the first outcome, then all of the second, …; length outcomes × years.
   * @throws {SimulationFailure} If this run cannot go on; the others of the ensemble do.
   */
  run(scenario: Readonly<Scenario>, policy: Policy): Float64Array;
}
