/**
 * Moves equal dots apart vertically so that none overlap, each as near to the middle as those before it allow. Dots are
 * taken from left to right; x never moves, so every dot can be read against its axis.
 *
 * @param xs - Centres, px, in any order. Not modified.
 * @param distance - Least distance between two centres, px, above 0.
 * @returns For each dot in the order given, its distance below the middle, px.
 * @throws {RangeError} If `distance` is not above 0 or an x is not a number.
 *
 * @example
 * dodge([0, 0, 10], 4); // [0, 4, 0] up to the side taken first
 */
export function dodge(xs: readonly number[], distance: number): number[] {
  if (!(distance > 0)) throw new RangeError(`dots need a distance above 0 px; got ${distance}`);
  const order = xs.map((_, index) => index).sort((a, b) => xs[a]! - xs[b]!);
  const ys = new Array<number>(xs.length).fill(0);
  let first = 0;
  order.forEach((index, place) => {
    const x = xs[index]!;
    if (!Number.isFinite(x)) throw new RangeError(`dot ${index} has x ${x}; leave out what has no value`);
    while (x - xs[order[first]!]! >= distance) first++;
    const blocked = order.slice(first, place).map((other) => {
      const reach = Math.sqrt(distance ** 2 - (x - xs[other]!) ** 2);
      return { from: ys[other]! - reach, to: ys[other]! + reach };
    });
    ys[index] = nearestFree(blocked, place % 2 === 0);
  });
  return ys;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The free place nearest to 0; `below` decides between two that are equally near. */
function nearestFree(blocked: readonly Span[], below: boolean): number {
  const sorted = blocked.toSorted((a, b) => a.from - b.from);
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    if (span.from >= to) {
      if (to > 0 || span.from >= 0) break;
      from = span.from;
    }
    to = Math.max(to, span.to);
  }
  if (!(from < 0 && to > 0)) return 0;
  if (-from === to) return below ? to : from;
  return -from < to ? from : to;
}
