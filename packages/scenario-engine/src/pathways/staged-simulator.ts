import type { Outcome, Uncertainty } from "@tamarisk/domain";
import type { SimulatedBatch } from "../ensemble/simulator.ts";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";

/** For each action of a pathway, the year of the decision to take it in each future; `Infinity` where it is never taken. */
export type ActionStarts = Readonly<Record<string, Float64Array>>;

/**
 * A model in which actions begin in another year in every future, as triggers have it. The lead time is the model's own:
 * an action that is decided on in a year comes into force as the model says. Stocks carry over, since a future is one run
 * from the first year to the last; what is decided in a year changes nothing before it.
 */
export interface StagedSimulator {
  readonly outcomes: readonly Outcome[];
  /** The times for which every outcome is given, in order. */
  readonly years: readonly number[];
  readonly uncertainties: readonly Pick<Uncertainty, "id" | "unit">[];
  /**
   * Run the actions in each of `count` scenarios.
   *
   * @param scenarios - A column of `count` numbers for every uncertainty.
   * @param starts - A column of `count` years for every action that is taken; those it does not name are never taken.
   * @param stops - The year from which an action is given up, where another has taken its place.
   */
  run(scenarios: ScenarioColumns, count: number, starts: ActionStarts, stops?: ActionStarts): SimulatedBatch;
}
