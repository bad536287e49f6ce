/** One value of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
}

/** How fast a series moves, in its unit per year. */
export interface TheilSenSlope {
  readonly slope: number;
  /** The line through the medians: its value in `year`. */
  readonly at: SeriesPoint;
  /** Where the slope lies with nine tenths of confidence; `null` with fewer than five values, which cannot say. */
  readonly range: readonly [number, number] | null;
}

/**
 * The median of the slopes between every two values: one wild value does not move it.
 *
 * @param points - In any order; one value a year.
 * @returns `null` with fewer than two values.
 *
 * @see Sen (1968), J. Am. Stat. Assoc. 63(324), doi:10.1080/01621459.1968.10480934; the range as in Gilbert (1987),
 *   Statistical Methods for Environmental Pollution Monitoring, 16.5.
 *
 * @example
 * theilSen([{ year: 2020, value: 1 }, { year: 2021, value: 2 }, { year: 2022, value: 30 }])?.slope; // 14.5
 */
export function theilSen(points: readonly SeriesPoint[]): TheilSenSlope | null {
  if (points.length < 2) return null;
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let next = 0;
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < points.length; j++) {
      slopes[next++] = (points[j]!.value - a.value) / (points[j]!.year - a.year);
    }
  }
  slopes.sort();
  const at = { year: median(points.map(({ year }) => year)), value: median(points.map(({ value }) => value)) };
  return { slope: middle(slopes), at, range: confidenceRange(slopes, points.length) };
}

/** The standard normal number that leaves a twentieth on each side. */
const z = 1.6449;

function confidenceRange(sorted: ArrayLike<number>, count: number): readonly [number, number] | null {
  if (count < 5) return null;
  const spread = z * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const low = (sorted.length - spread) / 2;
  return [placed(sorted, low), placed(sorted, sorted.length - low + 1)];
}

/** The value at a place counted from 1, between two values where the place lies between two. */
function placed(sorted: ArrayLike<number>, place: number): number {
  const inside = Math.min(Math.max(place, 1), sorted.length) - 1;
  const below = Math.floor(inside);
  const [low, high] = [sorted[below]!, sorted[Math.ceil(inside)]!];
  return low + (high - low) * (inside - below);
}

function median(values: readonly number[]): number {
  return middle(values.toSorted((a, b) => a - b));
}

function middle(sorted: ArrayLike<number>): number {
  return placed(sorted, (sorted.length + 1) / 2);
}
