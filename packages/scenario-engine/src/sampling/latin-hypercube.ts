import { randomStream } from "@tamarisk/system-dynamics";

/**
 * A Latin hypercube: points in the unit cube such that each dimension, cut into as many equal strata as there are
 * points, has exactly one point in every stratum. It covers every single uncertainty evenly with few runs.
 *
 * Each dimension draws from a stream of its own, keyed by its name, so adding, dropping or reordering uncertainties
 * leaves the others' values as they were.
 *
 * @param count - How many points.
 * @param dimensions - A name for each dimension.
 * @param seed - A whole number from 0 to 2³² − 1; the same seed gives the same points on every machine.
 * @returns One column of `count` shares in (0, 1) per dimension.
 * @throws {RangeError} If the count is not a positive whole number or two dimensions share a name.
 *
 * @see McKay, Beckman & Conover (1979), A comparison of three methods for selecting values of input variables,
 *   Technometrics 21(2), doi:10.1080/00401706.1979.10489755. Rules: docs/methods/latin-hypercube.md.
 *
 * @example
 * latinHypercube(4, ["price"], 1)[0]; // four shares, one each in (0, ¼), (¼, ½), (½, ¾) and (¾, 1), in random order
 */
export function latinHypercube(count: number, dimensions: readonly string[], seed: number): Float64Array[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`a Latin hypercube needs a whole number of points, at least 1; found ${count}`);
  }
  const twice = dimensions.find((name, index) => dimensions.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`two dimensions are called "${twice}"; give each its own name`);
  return dimensions.map((name) => shuffledStrata(count, seed, name));
}

function shuffledStrata(count: number, seed: number, name: string): Float64Array {
  const stream = randomStream(seed, "latin-hypercube", name);
  const shares = new Float64Array(count);
  // Half a grid step off the edge, so that rounding cannot carry a point into the next stratum.
  for (let stratum = 0; stratum < count; stratum++) {
    shares[stratum] = (stratum + (stream.nextUint32() + 0.5) / 4_294_967_296) / count;
  }
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(stream.next() * (last + 1));
    const kept = shares[last]!;
    shares[last] = shares[other]!;
    shares[other] = kept;
  }
  return shares;
}
