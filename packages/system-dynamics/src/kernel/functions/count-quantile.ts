/**
 * The smallest whole number from 0 at which a share reaches `p`: doubling steps away from a guess, then halving.
 *
 * @param shareUpTo - The distribution function at a whole number from 0; it never falls.
 * @param max - The largest number it may give.
 */
export function countQuantile(p: number, guess: number, max: number, shareUpTo: (count: number) => number): number {
  const first = Math.min(max, Math.max(0, Math.floor(guess)));
  // Invariant: short falls short of p (−1 stands for "nothing does"), enough reaches it (max always does).
  let short = -1;
  let enough = max;
  if (shareUpTo(first) >= p) {
    enough = first;
    for (let step = 1; enough > 0 && short < 0; step *= 2) {
      const lower = Math.max(0, first - step);
      if (shareUpTo(lower) >= p) enough = lower;
      else short = lower;
    }
  } else {
    short = first;
    for (let step = 1; short + step < max; step *= 2) {
      if (shareUpTo(short + step) >= p) {
        enough = short + step;
        break;
      }
      short += step;
    }
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (shareUpTo(middle) >= p) enough = middle;
    else short = middle;
  }
  return enough;
}

/** Where a count with this mean, deviation and skewness has a share `p` below it, to the second order of Cornish and Fisher. */
export function cornishFisher(z: number, mean: number, deviation: number, skewness: number): number {
  return mean + deviation * (z + (skewness * (z * z - 1)) / 6) - 0.5;
}
