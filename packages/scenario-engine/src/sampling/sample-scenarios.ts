import {
  assertNever,
  type Correlation,
  type Distribution,
  type SampledUncertainty,
  type Sampling,
} from "@tamarisk/domain";
import { correlate } from "./correlate.ts";
import { factorialCount, fullFactorial } from "./full-factorial.ts";
import { halton } from "./halton.ts";
import { quantileFunction } from "./inverse-cdf.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { monteCarlo } from "./monte-carlo.ts";
import { morris } from "./morris.ts";
import { optimisedLatinHypercube } from "./optimised-latin-hypercube.ts";
import { saltelli } from "./saltelli.ts";
import type { ScenarioColumns } from "./scenario-columns.ts";
import { sobol } from "./sobol.ts";

/** A way to sample, and which uncertainties move together. */
export type ScenarioSampling = Sampling & { readonly correlations?: readonly Correlation[] | undefined };

/**
 * Scenarios spread over the uncertainty space.
 *
 * Which method: `latin-hypercube` for an ensemble of some hundred scenarios, `sobol` with a power of two when averages
 * have to be exact, `monte-carlo` when the usual standard errors are wanted, `full-factorial` for a handful of levels,
 * `morris` to find which uncertainties matter at all, `saltelli` to measure how much they do.
 *
 * @param uncertainties - What nobody knows, each with an id of its own and its distribution.
 * @param sampling - The method with its count, which `Sampling` explains for each, and its seed: the same seed and
 *   uncertainties give the same scenarios everywhere. `correlations` are for the first four methods only; pairs without
 *   one are independent.
 * @returns One column per uncertainty, by id and in its unit, all of the same length.
 * @throws {RangeError} If there is no uncertainty, two share an id, the count is impossible or the correlations are.
 *
 * @example
 * const price = { id: "price", distribution: { kind: "uniform", low: 9000, high: 16_000 } };
 * sampleScenarios([price], { method: "latin-hypercube", count: 1000, seed: 2024 }).price; // Float64Array [12873.4, …]
 */
export function sampleScenarios(
  uncertainties: readonly SampledUncertainty[],
  sampling: ScenarioSampling,
): ScenarioColumns {
  const ids = distinctIds(uncertainties);
  assertCount(sampling, uncertainties);
  if (sampling.correlations?.length) assertCorrelations(ids, sampling.method, sampling.correlations);
  if (sampling.method === "full-factorial") return fullFactorial(uncertainties, sampling.count);
  const shares = sampledShares(ids, sampling);
  const edge = sampling.method === "morris" ? 1 / (2 * (sampling.levels ?? MORRIS_LEVELS)) : 0;
  return Object.fromEntries(
    uncertainties.map(({ id, distribution }, place) => [id, valuesAt(distribution, shares[place]!, edge)]),
  );
}

/**
 * How many scenarios a way to sample makes of so many uncertainties. A full factorial depends on their distributions, so
 * for it this is what uncertainties without steps make.
 *
 * @example
 * sampledCount({ method: "saltelli", count: 1024, seed: 1 }, 11); // 13312
 */
export function sampledCount(sampling: Sampling, uncertaintyCount: number): number {
  switch (sampling.method) {
    case "full-factorial":
      return sampling.count ** uncertaintyCount;
    case "morris":
      return sampling.count * (uncertaintyCount + 1);
    case "saltelli":
      return sampling.count * ((sampling.secondOrder ? 2 : 1) * uncertaintyCount + 2);
    default:
      return sampling.count;
  }
}

const MORRIS_LEVELS = 4;
const MOST_SCENARIOS = 10_000_000;
/** 800 MB as doubles. */
const MOST_NUMBERS = 100_000_000;

function sampledShares(
  ids: readonly string[],
  sampling: Exclude<ScenarioSampling, { method: "full-factorial" }>,
): readonly Float64Array[] {
  const { method, count, seed, correlations = [] } = sampling;
  switch (method) {
    case "monte-carlo":
      return correlate(monteCarlo(count, ids, seed), ids, correlations, false);
    case "latin-hypercube": {
      const sample = sampling.optimised ? optimisedLatinHypercube : latinHypercube;
      return correlate(sample(count, ids, seed), ids, correlations, true);
    }
    case "sobol":
      return correlate(sobol(count, ids, seed, sampling.scrambled ?? true), ids, correlations, false);
    case "halton":
      return correlate(halton(count, ids, seed, sampling.scrambled ?? true), ids, correlations, false);
    case "morris":
      return morris(count, ids, seed, {
        levels: sampling.levels ?? MORRIS_LEVELS,
        optimised: sampling.optimised ?? false,
      });
    case "saltelli":
      return saltelli(count, ids, seed, sampling.secondOrder ?? false);
    default:
      return assertNever(sampling);
  }
}

/** A share at the end of a distribution that has none is moved inwards by `edge`. */
function valuesAt(distribution: Distribution, shares: Float64Array, edge: number): Float64Array {
  const quantile = quantileFunction(distribution);
  return shares.map((share) => {
    const value = quantile(share);
    return Number.isFinite(value) ? value : quantile(Math.min(Math.max(share, edge), 1 - edge));
  });
}

function distinctIds(uncertainties: readonly SampledUncertainty[]): string[] {
  if (uncertainties.length === 0) throw new RangeError("there is no uncertainty to sample; name at least one");
  const ids = uncertainties.map(({ id }) => id);
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new RangeError(`two uncertainties are called "${id}"; give each its own id`);
    seen.add(id);
  }
  return ids;
}

function assertCount(sampling: Sampling, uncertainties: readonly SampledUncertainty[]): void {
  const { method, count } = sampling;
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`the method ${method} needs a whole number to sample, at least 1; found ${count}`);
  }
  const made =
    method === "full-factorial" ? factorialCount(uncertainties, count) : sampledCount(sampling, uncertainties.length);
  if (made > MOST_SCENARIOS || made * uncertainties.length > MOST_NUMBERS) {
    throw new RangeError(
      `the method ${method} would make ${made.toLocaleString("en")} scenarios of ${uncertainties.length} uncertainties; ` +
        `at most ${MOST_SCENARIOS.toLocaleString("en")} scenarios and ${MOST_NUMBERS.toLocaleString("en")} numbers can be sampled at once`,
    );
  }
}

function assertCorrelations(
  ids: readonly string[],
  method: Sampling["method"],
  correlations: readonly Correlation[],
): void {
  if (method === "full-factorial" || method === "morris" || method === "saltelli") {
    throw new RangeError(
      `the method ${method} changes uncertainties independently of one another; leave out the correlations or take another`,
    );
  }
  const known = new Set(ids);
  const pairs = new Set<string>();
  for (const { between, rankCorrelation } of correlations) {
    const unknown = between.find((id) => !known.has(id));
    if (unknown !== undefined) throw new RangeError(`a correlation names "${unknown}", which is no uncertainty here`);
    const pair = JSON.stringify(between.toSorted());
    if (between[0] === between[1] || pairs.has(pair)) {
      throw new RangeError(`the correlation between "${between[0]}" and "${between[1]}" is given twice or with itself`);
    }
    pairs.add(pair);
    if (!(rankCorrelation > -1 && rankCorrelation < 1)) {
      throw new RangeError(`a rank correlation lies strictly between −1 and 1; found ${rankCorrelation}`);
    }
  }
}
