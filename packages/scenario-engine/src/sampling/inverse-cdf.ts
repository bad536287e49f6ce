import { assertNever, type Distribution } from "@tamarisk/domain";
import { betaQuantileFunction, normalQuantile, normalShare, portableMaths } from "@tamarisk/system-dynamics";

/**
 * The value of an uncertainty below which a share `p` of its distribution lies.
 *
 * @param p - A share from 0 to 1; 0 gives the lowest value, 0.5 the median, 1 the highest.
 * @returns The value, in the uncertainty's unit; infinite for a share of 0 or 1 where the distribution has no end.
 * @throws {RangeError} If `p` is not a share.
 *
 * @see docs/methods/distributions.md for the rules.
 * @see Kotz & van Dorp (2004), Beyond Beta, ch. 1, doi:10.1142/5720, for the triangular distribution.
 * @see Malcolm et al. (1959), Application of a technique for research and development program evaluation, Operations
 *   Research 7(5), doi:10.1287/opre.7.5.646, for PERT.
 *
 * @example
 * inverseCdf({ kind: "triangular", low: -1, mode: 0, high: 1 }, 0.125); // -0.5
 */
export function inverseCdf(distribution: Distribution, p: number): number {
  return quantileFunction(distribution)(p);
}

/**
 * The same as `inverseCdf` for many shares: what does not depend on the share is worked out once.
 *
 * @example
 * const price = quantileFunction({ kind: "empirical", values: history });
 * shares.map(price);
 */
export function quantileFunction(distribution: Distribution): (p: number) => number {
  const quantile = openQuantileFunction(distribution);
  return (p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1; found ${p}`);
    return quantile(p);
  };
}

function openQuantileFunction(distribution: Distribution): (p: number) => number {
  switch (distribution.kind) {
    case "uniform":
      return (p) => distribution.low + p * (distribution.high - distribution.low);
    case "triangular":
      return (p) => triangular(distribution, p);
    case "normal":
      return normal(distribution);
    case "lognormal":
      return (p) => distribution.median * portableMaths.exp(distribution.logStandardDeviation * standardNormal(p));
    case "beta":
      return scaledBeta(distribution, distribution.alpha, distribution.beta);
    case "pert":
      return pert(distribution);
    case "integer":
      return integer(distribution);
    case "categorical":
      return steps(
        distribution.categories.map(({ value }) => value),
        distribution.categories.map(({ weight = 1 }) => weight),
      );
    case "boolean":
      return (p) => (p < 1 - distribution.probability || distribution.probability === 0 ? 0 : 1);
    case "empirical":
      return observed(distribution);
    default:
      return assertNever(distribution);
  }
}

type Kind<K extends Distribution["kind"]> = Extract<Distribution, { kind: K }>;

function triangular({ low, mode, high }: Kind<"triangular">, p: number): number {
  const width = high - low;
  if (p * width < mode - low) return low + Math.sqrt(p * width * (mode - low));
  return high - Math.sqrt((1 - p) * width * (high - mode));
}

function standardNormal(p: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  return p === 1 ? Number.POSITIVE_INFINITY : normalQuantile(p);
}

/** A bell that is cut off is looked at from the side on which its shares are small, so that they keep their digits. */
function normal({ mean, standardDeviation, low = -Infinity, high = Infinity }: Kind<"normal">): (p: number) => number {
  const from = (low - mean) / standardDeviation;
  const to = (high - mean) / standardDeviation;
  const mirrored = from > 0;
  const below = normalShare(mirrored ? -to : from);
  const inside = normalShare(mirrored ? -from : to) - below;
  return (p) => {
    const deviation = standardNormal(Math.min(1, below + (mirrored ? 1 - p : p) * inside));
    return within(low, mean + standardDeviation * (mirrored ? -deviation : deviation), high);
  };
}

function scaledBeta({ low, high }: { low: number; high: number }, alpha: number, beta: number): (p: number) => number {
  const quantile = betaQuantileFunction(alpha, beta);
  return (p) => within(low, low + (high - low) * quantile(p), high);
}

/** Beta with a mean of (low + 4 mode + high) / 6. */
function pert({ low, mode, high }: Kind<"pert">): (p: number) => number {
  const lean = (mode - low) / (high - low);
  return scaledBeta({ low, high }, 1 + 4 * lean, 5 - 4 * lean);
}

function integer({ low, high }: Kind<"integer">): (p: number) => number {
  return (p) => Math.min(low + Math.floor(p * (high - low + 1)), high);
}

function observed({ values, weights }: Kind<"empirical">): (p: number) => number {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
  return steps(
    order.map((place) => values[place]!),
    order.map((place) => weights?.[place] ?? 1),
  );
}

/** Each value has a step as wide as its weight; a share on the edge between two belongs to the upper one. */
function steps(values: readonly number[], weights: readonly number[]): (p: number) => number {
  const edges = new Float64Array(values.length);
  let sum = 0;
  for (let place = 0; place < values.length; place++) {
    sum += weights[place]!;
    edges[place] = sum;
  }
  return (p) => values[Math.min(placesUpTo(edges, p * sum), values.length - 1)]!;
}

/** How many of the ascending edges are at or below a number. */
function placesUpTo(edges: Float64Array, at: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
