/**
 * The centred L2 discrepancy of points in the unit cube: how far the share of points in a box differs from the box's
 * volume, over all boxes with a corner of the cube and over all projections to fewer dimensions. Smaller is more even.
 *
 * @param columns - One column of shares per dimension, at least one point.
 * @returns The squared discrepancy.
 *
 * @see Hickernell (1998), A generalized discrepancy and quadrature error bound, Math. Comp. 67,
 *   doi:10.1090/S0025-5718-98-00894-1.
 *
 * @example
 * centredDiscrepancy([Float64Array.of(0.5)]); // 1/12: one point in the middle of a line
 */
export function centredDiscrepancy(columns: readonly Float64Array[]): number {
  const count = columns[0]?.length ?? 0;
  if (count === 0) throw new RangeError("a discrepancy needs at least one point and one dimension");
  let single = 0;
  let pairs = 0;
  for (let a = 0; a < count; a++) {
    single += pointTerm(columns, a);
    pairs += pairTerm(columns, a, a);
    for (let b = 0; b < a; b++) pairs += 2 * pairTerm(columns, a, b);
  }
  let constant = 1;
  for (let dimension = 0; dimension < columns.length; dimension++) constant *= 13 / 12;
  return constant - (2 / count) * single + pairs / (count * count);
}

/** What one point adds to the sum over points. */
export function pointTerm(columns: readonly Float64Array[], place: number): number {
  let product = 1;
  for (const column of columns) {
    const away = Math.abs(column[place]! - 0.5);
    product *= 1 + away / 2 - (away * away) / 2;
  }
  return product;
}

/** What one pair of points, or a point with itself, adds to the sum over pairs. */
export function pairTerm(columns: readonly Float64Array[], a: number, b: number): number {
  let product = 1;
  for (const column of columns) {
    const [x, y] = [column[a]!, column[b]!];
    product *= 1 + (Math.abs(x - 0.5) + Math.abs(y - 0.5) - Math.abs(x - y)) / 2;
  }
  return product;
}
