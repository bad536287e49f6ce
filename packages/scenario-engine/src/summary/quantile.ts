/**
 * The quantile of sorted numbers by linear interpolation between order statistics: type 7 of Hyndman & Fan, the rule of
 * R, NumPy and Excel's PERCENTILE.INC.
 *
 * @param sorted - At least one number, ascending, without NaN.
 * @param p - A share from 0 to 1.
 * @throws {RangeError} If there is no number or `p` is not a share.
 *
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, Am. Stat. 50(4), doi:10.2307/2684934.
 *
 * @example
 * quantile([10, 20, 30, 40], 0.25); // 17.5
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new RangeError("a quantile needs at least one number; found none");
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share between 0 and 1; found ${p}`);
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
