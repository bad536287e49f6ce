import type { MapLine, MapRow, MapStop, PathwayMap } from "./map/pathway-map.ts";
import { tippingQuantile, tippingSummary } from "./tipping-summary.ts";
import type { TippingYears } from "./tipping-years.ts";
import type { CourseStep, PathwayCourse } from "./trace-pathway.ts";

/** The row of the present plan on a map. */
export const PRESENT_PLAN = "present-plan";

/** What a map calls a row or a line. */
export interface MapNames {
  /** Of the rows: of `PRESENT_PLAN`, then of every action, in the order of the map. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly group: string | null }[];
  /** Of the lines, in the order of the courses. */
  readonly lines: readonly { readonly id: string; readonly label: string; readonly mark: string }[];
}

/**
 * Pathways as a metro map shows them, each in its middle course: medians over the futures that come to a stop, and where a
 * stop has a next one, the year it stops sufficing over those that go on to it.
 *
 * @param courses - As `tracePathway` gives them, each of a line.
 * @param tipping - Of the present plan (no action) and of every action alone from the start.
 * @param futureCount - How many futures count.
 * @throws {RangeError} If a row has no tipping years, or lines and courses differ in number.
 *
 * @see docs/methods/pathways.md, rule MAP1.
 *
 * @example
 * pathwayMap(courses, tipping, 1000, names).lines[0]!.stops[1]!.decideYear; // 2036
 */
export function pathwayMap(
  courses: readonly PathwayCourse[],
  tipping: readonly TippingYears[],
  futureCount: number,
  names: MapNames,
): PathwayMap {
  const [first] = tipping;
  if (!first) throw new RangeError("a map needs the tipping years of its rows; found none");
  if (names.lines.length !== courses.length) {
    throw new RangeError(`each of ${courses.length} courses needs a line's name; found ${names.lines.length}`);
  }
  return {
    startYear: first.startYear,
    horizonYear: first.horizonYear,
    rows: names.rows.map((row) => mapRow(row, tipping)),
    lines: names.lines.map((line, place) => mapLine(line, courses[place]!, futureCount)),
  };
}

function mapRow({ id, label, group }: MapNames["rows"][number], all: readonly TippingYears[]): MapRow {
  const tipping = all.find(({ actionIds }) => (actionIds.length === 0 ? id === PRESENT_PLAN : actionIds.join() === id));
  if (!tipping) throw new RangeError(`the row "${id}" needs its tipping years`);
  const { shareByYear, alreadyFailing, never } = tippingSummary(tipping);
  const median = tippingQuantile(tipping, 0.5);
  // What fails from the start has stopped by then.
  const medianYear =
    median.kind === "reached" ? median.year : median.kind === "already-failing" ? tipping.startYear : null;
  return { id, label, group, tipping: shareByYear, alreadyFailing, never, medianYear };
}

function mapLine(
  { id, label, mark }: MapNames["lines"][number],
  { steps }: PathwayCourse,
  futureCount: number,
): MapLine {
  return { id, label, mark, stops: steps.map((step, place) => mapStop(step, steps[place + 1], futureCount)) };
}

function mapStop(step: CourseStep, next: CourseStep | undefined, futureCount: number): MapStop {
  const end = yearQuantile(next ? tippingOf(step, next.futures) : step.tippingYears, 0.5);
  const endYear = end === Infinity ? null : end;
  return {
    rowId: step.actionId ?? PRESENT_PLAN,
    decideYear: step.decideYears && yearQuantile(step.decideYears, 0.5),
    inForceYear: yearQuantile(step.inForceYears, 0.5),
    inForceRange: step.decideYears && [yearQuantile(step.inForceYears, 0.05), yearQuantile(step.inForceYears, 0.95)],
    endYear,
    share: step.futures.length / futureCount,
    ending: next ? "next" : endYear === null ? "horizon" : "no-way-on",
  };
}

function tippingOf({ futures, tippingYears }: CourseStep, some: Int32Array): Float64Array {
  const wanted = new Set(some);
  return tippingYears.filter((_, place) => wanted.has(futures[place]!));
}

/**
 * The first year by which a share of futures has come to something, without interpolation, so that it may be `Infinity`.
 *
 * @param years - At least one.
 */
export function yearQuantile(years: Float64Array, p: number): number {
  return years.toSorted()[Math.max(0, Math.ceil(p * years.length - 1e-9) - 1)]!;
}
