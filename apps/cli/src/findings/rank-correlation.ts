/**
 * Spearman's rank correlation: how nearly one number rises with another, whatever the shape of the rise. Equal numbers
 * share the mean of their ranks.
 *
 * @returns From −1 to 1; 0 when one of the two does not vary.
 * @throws {RangeError} If the two differ in length.
 * @see Spearman (1904), Am. J. Psychol. 15(1), doi:10.2307/1412159.
 *
 * @example
 * rankCorrelation([1, 2, 3], [10, 200, 3000]); // 1
 */
export function rankCorrelation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length) {
    throw new RangeError(`a rank correlation needs pairs; found ${left.length} and ${right.length} numbers`);
  }
  return correlationOfRanks(ranks(left), ranks(right));
}

/** Pearson's correlation of two rows of ranks. */
export function correlationOfRanks(left: Float64Array, right: Float64Array): number {
  const middle = (left.length + 1) / 2;
  let [both, ofLeft, ofRight] = [0, 0, 0];
  for (let place = 0; place < left.length; place++) {
    const [a, b] = [left[place]! - middle, right[place]! - middle];
    both += a * b;
    ofLeft += a * a;
    ofRight += b * b;
  }
  return ofLeft === 0 || ofRight === 0 ? 0 : both / Math.sqrt(ofLeft * ofRight);
}

/** The rank of each number from 1; equal numbers share the mean. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, place) => place).sort((a, b) => values[a]! - values[b]!);
  const ranked = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let place = from; place <= to; place++) ranked[order[place]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranked;
}
