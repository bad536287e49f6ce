import type { Uncertainty } from "@tamarisk/domain";
import { randomStream } from "@tamarisk/system-dynamics";
import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { type ScenarioSampling, sampleScenarios } from "../sampling/sample-scenarios.ts";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import type { SearchEvaluation, SearchPoints } from "./search-problem.ts";

/** How good policies are over many futures, in one number each: a mean, a percentile, a share that satisfices. */
export type RobustnessMeasure = (outcomes: OutcomeTable) => ArrayLike<number>;

/** A search over policies whose worth is judged over futures, not in one. */
export interface RobustSearch {
  /** One measure an objective, in the problem's order. */
  readonly measures: readonly RobustnessMeasure[];
  /** Run every policy in every future: one table an objective, a row a policy. */
  readonly simulate: (points: SearchPoints, futures: ScenarioColumns) => readonly OutcomeTable[];
  /** The futures of a step; the same in every step unless the search evaluates its points again. */
  readonly futuresOf: (step: number) => ScenarioColumns;
}

/**
 * An evaluation for `runSearch` in which all policies of a step face the same futures, so that none looks better for
 * having met kinder ones. With the same futures in every step, points of different steps compare as well; with fresh ones
 * (`freshFutures`) the search must evaluate the points it keeps again, or a point would stay for its luck.
 *
 * @throws {RangeError} If there are not as many tables as measures, or one lacks a policy.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH10.
 * @see Hamarat, Kwakkel, Pruyt & Loonen (2014), An exploratory approach for adaptive policymaking by using multi-objective
 *   robust optimization, doi:10.1016/j.simpat.2014.02.008.
 *
 * @example
 * robustEvaluation({ measures: [laplace], simulate, futuresOf: () => futures });
 */
export function robustEvaluation({
  measures,
  simulate,
  futuresOf,
}: RobustSearch): (points: SearchPoints) => SearchEvaluation {
  return (points) => {
    const tables = simulate(points, futuresOf(points.step));
    if (tables.length !== measures.length) {
      throw new RangeError(`needs a table for each of ${measures.length} measures; found ${tables.length}`);
    }
    const objectives = new Float64Array(points.count * measures.length);
    for (const [o, measure] of measures.entries()) {
      const values = measure(tables[o]!);
      if (values.length !== points.count) {
        throw new RangeError(
          `needs a value for each of ${points.count} policies; measure ${o + 1} gave ${values.length}`,
        );
      }
      for (let place = 0; place < points.count; place++) objectives[place * measures.length + o] = values[place]!;
    }
    return { objectives };
  };
}

/** Other futures in every step, all following from the seed of the sampling. */
export function freshFutures(
  uncertainties: readonly Pick<Uncertainty, "id" | "distribution">[],
  sampling: ScenarioSampling & { readonly seed: number },
): (step: number) => ScenarioColumns {
  return (step) => {
    const seed = randomStream(sampling.seed, "futures", step).nextUint32();
    return sampleScenarios(uncertainties, { ...sampling, seed });
  };
}
