/**
 * The smallest number at or below which a share of the weight lies: the inverse of the weighted distribution, without
 * interpolation.
 *
 * @param weights - One a number, together 1; numbers of weight 0 and NaN are passed over.
 * @param shares - From 0 to 1, each with its answer.
 * @returns `null` for each where nothing weighs.
 *
 * @see docs/methods/plausibility.md, rule PLAUS8.
 *
 * @example
 * weightedQuantiles([10, 20, 30], [0.5, 0.25, 0.25], [0.5, 0.9]); // [10, 30]
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  shares: readonly number[],
): (number | null)[] {
  const order: number[] = [];
  let total = 0;
  for (let place = 0; place < values.length; place++) {
    if (!(weights[place]! > 0) || Number.isNaN(values[place])) continue;
    order.push(place);
    total += weights[place]!;
  }
  if (order.length === 0) return shares.map(() => null);
  order.sort((a, b) => values[a]! - values[b]!);
  return shares.map((share) => {
    let sum = 0;
    for (const place of order) {
      sum += weights[place]!;
      if (sum >= share * total - 1e-12) return values[place]!;
    }
    return values[order.at(-1)!]!;
  });
}
