import { type AreaUnderCurve, areaUnderCurve } from "./area-under-curve.ts";
import { coursesUntilHorizon, type FailureYears, type IndicatorCourses } from "./indicator-courses.ts";

/** How well an indicator tells, in one year, the futures that will fail from those that hold. */
export interface SignpostYear extends AreaUnderCurve {
  readonly year: number;
  /** Futures that fail after this year. */
  readonly ahead: number;
}

/** A candidate indicator, and from when on it tells futures apart. */
export interface Signpost {
  readonly outcomeId: string;
  /** The side on which futures hold: with "at-most", futures that fail lie higher. */
  readonly side: "at-least" | "at-most";
  /** Years in which enough futures are still to fail, in order. */
  readonly years: readonly SignpostYear[];
  /** The first year from which the area stays at the level or above it; `null` where there is none. */
  readonly tellsFrom: number | null;
  /** So many years later, or more, fail at least half of the futures that fail after `tellsFrom`; `null` with it. */
  readonly leadYears: number | null;
  /** The share of all failing futures that fail after `tellsFrom`. */
  readonly aheadShare: number | null;
  /** Futures in which it lacks a number; they are left out for it alone. */
  readonly lacking: number;
  /** The mean area from `tellsFrom` on, else over all judged years; ½ where none was judged. */
  readonly meanArea: number;
}

/** Futures by what becomes of them. */
export interface FutureCounts {
  readonly failing: number;
  readonly holding: number;
  /** Fail from the start, so that nothing can tell beforehand. */
  readonly alreadyFailing: number;
  /** The run failed, or an indicator lacks a number. */
  readonly excluded: number;
}

export type RankedSignposts =
  | (FutureCounts & {
      readonly kind: "ranked";
      readonly level: number;
      readonly signposts: readonly Signpost[];
    })
  /** There is nothing to tell apart: no future fails after the start, or none holds. */
  | (FutureCounts & { readonly kind: "none-fails" | "none-holds" });

/** How futures are told apart. */
export interface SignpostOptions {
  /** The area from which an indicator is said to tell; 0.8 when left out. */
  readonly level?: number;
  /** Of intervals; 0.95 when left out. */
  readonly confidence?: number;
  /** A year is judged when so many futures are still to fail and so many hold; 10 when left out. */
  readonly leastFutures?: number;
}

/**
 * Which indicators tell futures that will fail from those that hold, how early and how surely. In each year the futures
 * still to fail are set against those that never do; those that have failed are no longer looked at, since seeing a failure
 * is no warning of it. Earliest first, then by the mean area.
 *
 * @param candidates - Indicators of the same futures and years.
 * @param tipping - When each future fails, and the year up to which that is looked for.
 * @throws {RangeError} If a candidate does not fit the futures or the options are impossible.
 *
 * @see Heagerty & Zheng (2005), Survival model predictive accuracy and ROC curves, doi:10.1111/j.0006-341X.2005.030814.x,
 *   for cases that are yet to come. Rules: docs/methods/signposts.md.
 *
 * @example
 * rankSignposts([front, depth], tippingYears(…)); // signposts: // { outcomeId: "desert-front", tellsFrom: 2034, … }
 */
export function rankSignposts(
  candidates: readonly IndicatorCourses[],
  tipping: FailureYears,
  { level = 0.8, confidence = 0.95, leastFutures = 10 }: SignpostOptions = {},
): RankedSignposts {
  if (!(level > 0.5 && level <= 1)) throw new RangeError(`a level lies above ½ and is at most 1; found ${level}`);
  const seen = candidates.map((courses) => coursesUntilHorizon(courses, tipping));
  const counts = countFutures(tipping.years);
  if (counts.failing === 0) return { kind: "none-fails", ...counts };
  if (counts.holding === 0) return { kind: "none-holds", ...counts };
  const signposts = seen.map((courses) => {
    const whole = wholeFailureYears(courses, tipping.years);
    const years = judgedYears(courses, whole, confidence, leastFutures);
    return (["at-most", "at-least"] as const)
      .map((side) => signpostOf(courses.outcomeId, side, sidedYears(years, side), whole, level))
      .map((signpost) => ({ ...signpost, lacking: countFutures(whole).excluded - counts.excluded }))
      .toSorted(earlierThenSurer)[0]!;
  });
  return { kind: "ranked", level, signposts: signposts.toSorted(earlierThenSurer), ...counts };
}

function earlierThenSurer(a: Omit<Signpost, "lacking">, b: Omit<Signpost, "lacking">): number {
  if (a.tellsFrom !== b.tellsFrom) return (a.tellsFrom ?? Infinity) - (b.tellsFrom ?? Infinity);
  return b.meanArea - a.meanArea;
}

/** Futures by what becomes of them, from their years of failure. */
export function countFutures(failureYears: Float64Array): FutureCounts {
  const counts = { failing: 0, holding: 0, alreadyFailing: 0, excluded: 0 };
  for (const year of failureYears) {
    if (Number.isNaN(year)) counts.excluded++;
    else if (year === Infinity) counts.holding++;
    else if (year === -Infinity) counts.alreadyFailing++;
    else counts.failing++;
  }
  return counts;
}

/** Years of failure, NaN also where an indicator has no number in some year. */
export function wholeFailureYears({ years, values }: IndicatorCourses, failureYears: Float64Array): Float64Array {
  return failureYears.map((failureYear, future) => {
    let sum = 0;
    for (let at = future * years.length; at < (future + 1) * years.length; at++) sum += values[at]! * 0;
    return sum === 0 ? failureYear : Number.NaN;
  });
}

function judgedYears(
  courses: IndicatorCourses,
  failureYears: Float64Array,
  confidence: number,
  leastFutures: number,
): SignpostYear[] {
  const { years, values } = courses;
  const futures = Uint32Array.from(failureYears.keys());
  const holding = futures.filter((future) => failureYears[future] === Infinity);
  const failing = futures.filter((future) => Number.isFinite(failureYears[future]));
  if (holding.length < leastFutures) return [];
  return years.flatMap((year, place) => {
    const ahead = failing.filter((future) => failureYears[future]! > year);
    if (ahead.length < leastFutures) return [];
    const readings = (of: Uint32Array) => {
      const read = new Float64Array(of.length);
      for (let at = 0; at < of.length; at++) read[at] = values[of[at]! * years.length + place]!;
      return read;
    };
    return [{ year, ahead: ahead.length, ...areaUnderCurve(readings(ahead), readings(holding), confidence) }];
  });
}

/** The same looked at from below: who lies higher for one side lies lower for the other. */
function sidedYears(years: readonly SignpostYear[], side: Signpost["side"]): readonly SignpostYear[] {
  if (side === "at-most") return years;
  return years.map((year) => ({ ...year, value: 1 - year.value, low: 1 - year.high, high: 1 - year.low }));
}

function signpostOf(
  outcomeId: string,
  side: Signpost["side"],
  years: readonly SignpostYear[],
  failureYears: Float64Array,
  level: number,
): Omit<Signpost, "lacking"> {
  const first = years.findLastIndex(({ value }) => value < level) + 1;
  const telling = years.slice(first);
  const meanOf = (of: readonly SignpostYear[]) => of.reduce((sum, { value }) => sum + value, 0) / of.length;
  if (telling.length === 0) {
    const meanArea = years.length === 0 ? 0.5 : meanOf(years);
    return { outcomeId, side, years, tellsFrom: null, leadYears: null, aheadShare: null, meanArea };
  }
  const tellsFrom = telling[0]!.year;
  const failing = Array.from(failureYears).filter(Number.isFinite);
  const leads = failing.filter((year) => year > tellsFrom).map((year) => year - tellsFrom);
  const leadYears = leads.toSorted((a, b) => b - a)[Math.ceil(leads.length / 2) - 1]!;
  return {
    outcomeId,
    side,
    years,
    tellsFrom,
    leadYears,
    aheadShare: leads.length / failing.length,
    meanArea: meanOf(telling),
  };
}
