/** The range of a change: below `p5` lie 5 of 100 futures, below `p95` 95. */
export interface ChangeRange {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

export interface ChangeBarLayout {
  readonly zero: number;
  /** The bar from the 5th to the 95th of 100 futures. */
  readonly bar: { readonly x: number; readonly width: number };
  /** The end of the arrow that starts at zero. */
  readonly median: number;
  /** A change too small for an arrow is a dot at its place. */
  readonly isDot: boolean;
  /** Marks at the ends where the bar goes on beyond the drawing. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

const margin = 5;

/**
 * Where a change is drawn against zero, px. All bars that are compared take the same `most`, so that they share zero and
 * scale.
 *
 * @param most - The change at either end of the drawing, above 0.
 *
 * @example
 * changeBarLayout({ p5: -2, p50: 4, p95: 9 }, 10, 110).zero; // 55
 */
export function changeBarLayout({ p5, p50, p95 }: ChangeRange, most: number, width: number): ChangeBarLayout {
  const half = width / 2 - margin;
  const place = (value: number) => width / 2 + (Math.min(most, Math.max(-most, value)) / most) * half;
  const [low, high] = [place(p5), place(p95)];
  const median = place(p50);
  return {
    zero: width / 2,
    bar: { x: low, width: Math.max(1, high - low) },
    median,
    isDot: Math.abs(median - width / 2) < 5,
    cut: { left: p5 < -most, right: p95 > most },
  };
}

/**
 * A round end for a scale that holds all the ranges that are compared: 1, 2 or 5 times a power of ten.
 *
 * @returns At least 1, so that changes of next to nothing look like it.
 *
 * @example
 * changeScale([{ p5: -3, p50: 1, p95: 14 }]); // 20
 */
export function changeScale(ranges: readonly ChangeRange[]): number {
  const most = Math.max(1, ...ranges.flatMap(({ p5, p95 }) => [Math.abs(p5), Math.abs(p95)]));
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5].find((factor) => factor * power >= most) ?? 10) * power;
}
