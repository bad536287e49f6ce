import { assertNever, type Distribution } from "@tamarisk/domain";

/**
 * The value of an uncertainty below which a share `p` of its distribution lies.
 *
 * @param p - A share from 0 to 1; 0 gives the lowest value, 0.5 the median, 1 the highest.
 * @returns The value, in the uncertainty's unit.
 * @throws {RangeError} If `p` is not a share.
 *
 * @see Kotz & van Dorp (2004), Beyond Beta, ch. 1, doi:10.1142/5720, for the triangular distribution.
 *
 * @example
 * inverseCdf({ kind: "triangular", low: -1, mode: 0, high: 1 }, 0.125); // -0.5
 */
export function inverseCdf(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1; found ${p}`);
  switch (distribution.kind) {
    case "uniform":
      return distribution.low + p * (distribution.high - distribution.low);
    case "triangular":
      return triangular(distribution, p);
    default:
      return assertNever(distribution);
  }
}

function triangular({ low, mode, high }: Extract<Distribution, { kind: "triangular" }>, p: number): number {
  const width = high - low;
  if (p * width < mode - low) return low + Math.sqrt(p * width * (mode - low));
  return high - Math.sqrt((1 - p) * width * (high - mode));
}
