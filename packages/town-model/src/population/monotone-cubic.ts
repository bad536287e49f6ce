/**
 * A curve through points that never falls where the points do not: the cubic of Fritsch & Carlson.
 *
 * @param xs - At least two places, rising.
 * @param ys - The heights there, not falling.
 * @returns The height of the curve at any place between the first and the last.
 * @throws {RangeError} If the places do not rise, the heights fall, or there are fewer than two points.
 *
 * @see Fritsch & Carlson (1980), Monotone piecewise cubic interpolation, SIAM J. Numer. Anal. 17(2), doi:10.1137/0717021.
 *
 * @example
 * monotoneCubic([0, 1, 2], [0, 10, 10])(1.5); // 10: the curve does not swing above a level stretch
 */
export function monotoneCubic(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const widths = xs.slice(1).map((x, index) => x - xs[index]!);
  const slopes = widths.map((width, index) => (ys[index + 1]! - ys[index]!) / width);
  if (xs.length < 2 || ys.length !== xs.length) {
    throw new RangeError(`a curve needs two points or more; found ${xs.length} places and ${ys.length} heights`);
  }
  if (widths.some((width) => !(width > 0)) || slopes.some((slope) => !(slope >= 0))) {
    throw new RangeError("a monotone curve needs places that rise and heights that do not fall");
  }
  const tangents = limited(widths, slopes);
  return (x) => {
    const piece = Math.max(
      0,
      Math.min(
        widths.length - 1,
        xs.findLastIndex((start) => start <= x),
      ),
    );
    const width = widths[piece]!;
    const t = (x - xs[piece]!) / width;
    const [y0, y1, d0, d1] = [ys[piece]!, ys[piece + 1]!, tangents[piece]!, tangents[piece + 1]!];
    const rise = y1 - y0;
    // Hermite's cubic, written from the lower point so that both ends are met exactly.
    return t === 1
      ? y1
      : y0 + t * (width * d0 + t * (3 * rise - width * (2 * d0 + d1) + t * (width * (d0 + d1) - 2 * rise)));
  };
}

/** Tangents by the three-point formula, held within the circle of radius 3 that keeps each piece monotone. */
function limited(widths: readonly number[], slopes: readonly number[]): number[] {
  const tangents = Array.from({ length: slopes.length + 1 }, (_, point) => {
    if (point === 0) return endTangent(widths, slopes);
    if (point === slopes.length) return endTangent(widths.toReversed(), slopes.toReversed());
    const [before, after] = [widths[point - 1]!, widths[point]!];
    return (after * slopes[point - 1]! + before * slopes[point]!) / (before + after);
  });
  for (const [piece, slope] of slopes.entries()) {
    if (slope === 0) {
      tangents[piece] = 0;
      tangents[piece + 1] = 0;
      continue;
    }
    const length = Math.hypot(tangents[piece]! / slope, tangents[piece + 1]! / slope);
    if (length <= 3) continue;
    tangents[piece] = (3 * tangents[piece]!) / length;
    tangents[piece + 1] = (3 * tangents[piece + 1]!) / length;
  }
  return tangents;
}

/** The one-sided three-point slope at the first point, never falling. */
function endTangent(widths: readonly number[], slopes: readonly number[]): number {
  const [h0, s0] = [widths[0]!, slopes[0]!];
  if (slopes.length === 1) return s0;
  const [h1, s1] = [widths[1]!, slopes[1]!];
  return Math.max(0, ((2 * h0 + h1) * s0 - h0 * s1) / (h0 + h1));
}
