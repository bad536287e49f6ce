import type { ObservedCourse } from "./observed-course.ts";

/** How much each future counts after what was observed, or why that cannot be said. */
export type FutureWeights =
  /** No reading lies in a year that the futures cover. */
  | { readonly kind: "nothing-observed" }
  /** Every run failed. */
  | { readonly kind: "no-futures" }
  /** The model is surprised: no future comes near what was observed. */
  | { readonly kind: "none-fits"; readonly surprises: readonly Surprise[]; readonly readings: number }
  /** All futures agree on what was observed, so it cannot tell them apart. */
  | { readonly kind: "all-alike"; readonly readings: number; readonly counted: number }
  | {
      readonly kind: "weighted";
      /** One a future; they sum to 1. A future whose run failed has 0. */
      readonly weights: Float64Array;
      /** Futures that lie within two standard errors of the readings, indicator by indicator. */
      readonly fitting: number;
      readonly counted: number;
      /** 1 / Σw²: so many equally plausible futures would say as much. */
      readonly effective: number;
      readonly readings: number;
      readonly indicators: readonly string[];
    };

/** A reading outside of all futures. */
export interface Surprise {
  readonly id: string;
  readonly year: number;
  readonly observed: number;
  readonly lowest: number;
  readonly highest: number;
}

interface Spread {
  /** Student's t with so many degrees of freedom; `Infinity` for the normal distribution. */
  readonly degreesOfFreedom?: number;
}

/** Judgement: a model is at best half as sure as its futures are wide. */
export const discrepancyShare = 0.5;

/** Judgement: what is wrong in one year is mostly wrong in the next. */
const yearlyCorrelation = 0.8;

const fittingDistance = 2;

/**
 * Weigh the futures by how well they go with what was observed: importance weights from a prior in which all count the
 * same. The error of a reading is its own and the model's together; its tails are heavy (Student's t with four degrees of
 * freedom), so that one odd value does not decide; the likelihood of a series is tempered, so that years that err together
 * are not counted as independent.
 *
 * @param courses - One an indicator, all with the same futures. Readings in years that the futures do not cover are passed
 *   over, as are futures with a NaN in a year that counts.
 * @throws {RangeError} If two courses have different numbers of futures.
 *
 * @see docs/methods/plausibility.md for the rules. Beven & Binley (1992), Hydrol. Process. 6(3), doi:10.1002/hyp.3360060305;
 *   Kennedy & O'Hagan (2001), J. R. Stat. Soc. B 63(3), doi:10.1111/1467-9868.00294; Holmes & Walker (2017), Biometrika
 *   104(2), doi:10.1093/biomet/asx010.
 *
 * @example
 * const found = futureWeights([residents]);
 * if (found.kind === "weighted") found.fitting; // 412 of the thousand
 */
export function futureWeights(
  courses: readonly ObservedCourse[],
  { degreesOfFreedom = 4 }: Spread = {},
): FutureWeights {
  const counted = courses.map(withCoveredReadings).filter(({ readings }) => readings.length > 0);
  const [first] = counted;
  if (!first) return { kind: "nothing-observed" };
  const futures = futureCount(first);
  const isIn = new Uint8Array(futures).fill(1);
  for (const course of counted) excludeFailed(course, isIn, futures);
  const inCount = isIn.reduce((sum, one) => sum + one, 0);
  if (inCount === 0) return { kind: "no-futures" };
  const logs = new Float64Array(futures);
  const fits = isIn.slice();
  for (const course of counted) addLogs(course, isIn, logs, fits, degreesOfFreedom);
  const readings = counted.reduce((sum, course) => sum + course.readings.length, 0);
  const fitting = fits.reduce((sum, one) => sum + one, 0);
  if (fitting === 0) return { kind: "none-fits", surprises: surprisesOf(counted, isIn), readings };
  const weights = normalised(logs, isIn);
  const effective = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  if (effective > inCount * (1 - 1e-9)) return { kind: "all-alike", readings, counted: inCount };
  const indicators = counted.map(({ id }) => id);
  return { kind: "weighted", weights, fitting, counted: inCount, effective, readings, indicators };
}

function withCoveredReadings(course: ObservedCourse): ObservedCourse {
  const readings = course.readings
    .filter(({ year }) => course.years.includes(year))
    .toSorted((a, b) => a.year - b.year || a.value - b.value);
  return { ...course, readings };
}

function futureCount({ years, values }: ObservedCourse): number {
  return values.length / years.length;
}

function excludeFailed(course: ObservedCourse, isIn: Uint8Array, futures: number): void {
  if (futureCount(course) !== futures) {
    throw new RangeError(`all courses need the same futures; found ${futures} and ${futureCount(course)}`);
  }
  for (const { year } of course.readings) {
    const place = course.years.indexOf(year);
    for (let future = 0; future < futures; future++) {
      if (Number.isNaN(course.values[future * course.years.length + place])) isIn[future] = 0;
    }
  }
}

/** Add one indicator's tempered log-likelihood to each future, and strike out those it does not fit. */
function addLogs(
  course: ObservedCourse,
  isIn: Uint8Array,
  logs: Float64Array,
  fits: Uint8Array,
  degreesOfFreedom: number,
): void {
  const { readings, years, values } = course;
  const tempering = independentCount(readings.map(({ year }) => year)) / readings.length;
  const columns = readings.map((reading) => {
    const place = years.indexOf(reading.year);
    const variance = reading.error ** 2 + (discrepancyShare * deviation(course, place, isIn)) ** 2;
    return { place, value: reading.value, variance };
  });
  for (let future = 0; future < logs.length; future++) {
    if (!isIn[future]) continue;
    let squares = 0;
    for (const { place, value, variance } of columns) {
      const distance = value - values[future * years.length + place]!;
      // Equal to the reading: no distance, even where nothing errs.
      const square = distance === 0 ? 0 : distance ** 2 / variance;
      squares += square;
      logs[future]! += tempering * logDensity(square, degreesOfFreedom);
    }
    if (squares > readings.length * fittingDistance ** 2) fits[future] = 0;
  }
}

/** As many independent readings say as much as these, if errors fade by the yearly correlation: n² / Σ ρ^|i−j|. */
export function independentCount(years: readonly number[]): number {
  let sum = 0;
  for (const one of years) for (const other of years) sum += yearlyCorrelation ** Math.abs(one - other);
  return years.length ** 2 / sum;
}

/** Up to a constant. */
function logDensity(square: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Infinity) return -square / 2;
  return (-(degreesOfFreedom + 1) / 2) * Math.log1p(square / degreesOfFreedom);
}

function deviation({ values, years }: ObservedCourse, place: number, isIn: Uint8Array): number {
  let [count, sum] = [0, 0];
  for (let future = 0; future < isIn.length; future++) {
    if (!isIn[future]) continue;
    count++;
    sum += values[future * years.length + place]!;
  }
  const mean = sum / count;
  let squares = 0;
  for (let future = 0; future < isIn.length; future++) {
    if (isIn[future]) squares += (values[future * years.length + place]! - mean) ** 2;
  }
  return count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
}

function normalised(logs: Float64Array, isIn: Uint8Array): Float64Array {
  const highest = logs.reduce((most, log, future) => (isIn[future] ? Math.max(most, log) : most), -Infinity);
  const weights = logs.map((log, future) => (isIn[future] ? Math.exp(log - highest) : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function surprisesOf(courses: readonly ObservedCourse[], isIn: Uint8Array): Surprise[] {
  return courses.flatMap(({ id, years, values, readings }) =>
    readings.flatMap(({ year, value }) => {
      const place = years.indexOf(year);
      let [lowest, highest] = [Infinity, -Infinity];
      for (let future = 0; future < isIn.length; future++) {
        if (!isIn[future]) continue;
        const found = values[future * years.length + place]!;
        lowest = Math.min(lowest, found);
        highest = Math.max(highest, found);
      }
      return value < lowest || value > highest ? [{ id, year, observed: value, lowest, highest }] : [];
    }),
  );
}
