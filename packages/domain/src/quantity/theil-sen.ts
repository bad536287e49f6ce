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
  const slopes = slopesBetween(points);
  slopes.sort();
  const at = { year: median(points.map(({ year }) => year)), value: median(points.map(({ value }) => value)) };
  return { slope: middle(slopes), at, range: confidenceRange(slopes, points.length) };
}

/** Only the slope of `theilSen`, several times as fast: for thousands of series. `null` with fewer than two values. */
export function medianSlope(points: readonly SeriesPoint[]): number | null {
  if (points.length < 2) return null;
  const slopes = slopesBetween(points);
  const upper = slopes.length >> 1;
  const high = selected(slopes, upper);
  if (slopes.length % 2 === 1) return high;
  let low = slopes[0]!;
  for (let place = 1; place < upper; place++) if (slopes[place]! > low) low = slopes[place]!;
  return low + (high - low) * 0.5;
}

function slopesBetween(points: readonly SeriesPoint[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let next = 0;
  for (let i = 0; i < points.length; i++) {
    const { year, value } = points[i]!;
    for (let j = i + 1; j < points.length; j++) {
      slopes[next++] = (points[j]!.value - value) / (points[j]!.year - year);
    }
  }
  return slopes;
}

/** The value of a rank, counted from 0; smaller ones are brought before it (Hoare 1961, Find, Commun. ACM 4(7)). */
function selected(values: Float64Array, rank: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let [low, high] = [left, right];
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const kept = values[low]!;
      values[low++] = values[high]!;
      values[high--] = kept;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank]!;
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
