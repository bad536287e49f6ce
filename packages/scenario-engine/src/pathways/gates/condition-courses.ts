import {
  type ConditionStatus,
  type GateCondition,
  type GateLeaf,
  leavesOf,
  statusOfTree,
  type TrendCondition,
  trendStatus,
  type ValueCondition,
  valueStatus,
} from "@tamarisk/domain";
import type { IndicatorCourses } from "../signposts/indicator-courses.ts";

/** A condition as it would be judged in every future, every year. */
export interface ConditionCourses {
  readonly years: readonly number[];
  readonly futureCount: number;
  /** Future by future, year by year: 1 where the condition is met, 0 where it is not; NaN throughout a future whose run failed. */
  readonly met: Float64Array;
}

const statuses: readonly ConditionStatus[] = ["not-met", "near", "unknown", "met"];

/**
 * A condition judged in every future as a gate is judged by observations: year after year by the values up to that year, with
 * years running, trends, *near*, *unknown*, and, or, not. Only *met* opens a gate, so a *not* over a *near* is not met either.
 *
 * @param courses - Each indicator of the condition once, in the condition's unit, over the same futures and years. Years before
 *   the first number have no value; a future with a gap after it, or without any number, has failed.
 * @throws {RangeError} If a condition has no threshold, an indicator is missing, or courses do not fit one another.
 *
 * @see docs/methods/gates.md, rules GATE14 and GATE15.
 *
 * @example
 * conditionCourses(gate.condition, [depths, days]).met; // 0, 0, 1, 1, …
 */
export function conditionCourses(condition: GateCondition, courses: readonly IndicatorCourses[]): ConditionCourses {
  const leaves = leavesOf(condition).map((leaf) => ({ leaf, course: courseOf(leaf, courses) }));
  const { years, futureCount } = leaves[0]!.course;
  const met = new Float64Array(futureCount * years.length);
  const isMet = memoisedTree(condition);
  const codes = leaves.map(() => new Uint8Array(years.length));
  for (let future = 0; future < futureCount; future++) {
    const rows = leaves.map(({ course }) => course.values.subarray(future * years.length, (future + 1) * years.length));
    const row = met.subarray(future * years.length, (future + 1) * years.length);
    if (rows.some(hasFailed)) {
      row.fill(Number.NaN);
      continue;
    }
    for (const [place, { leaf }] of leaves.entries()) judgeYears(leaf, years, rows[place]!, codes[place]!);
    for (let at = 0; at < years.length; at++) row[at] = isMet(codes, at) ? 1 : 0;
  }
  return { years, futureCount, met };
}

function courseOf({ indicatorId }: GateLeaf, courses: readonly IndicatorCourses[]): IndicatorCourses {
  const course = courses.find(({ outcomeId }) => outcomeId === indicatorId);
  if (!course) throw new RangeError(`no course of "${indicatorId}"; found ${courses.map((one) => one.outcomeId)}`);
  const { years, futureCount, values } = course;
  if (years.length === 0 || values.length !== years.length * futureCount) {
    throw new RangeError(`needs ${futureCount} futures × ${years.length} years; found ${values.length} values`);
  }
  const { futureCount: futures, years: calendar } = courses[0]!;
  if (futureCount !== futures || years.length !== calendar.length || years[0] !== calendar[0]) {
    throw new RangeError(`"${indicatorId}" has other futures or years than "${courses[0]!.outcomeId}"`);
  }
  return course;
}

function hasFailed(row: Float64Array): boolean {
  const first = row.findIndex((value) => !Number.isNaN(value));
  return first < 0 || row.subarray(first).some(Number.isNaN);
}

/** What a leaf says each year, by the values up to that year; a code is a place in `statuses`. */
function judgeYears(leaf: GateLeaf, years: readonly number[], row: Float64Array, codes: Uint8Array): void {
  const judge = leaf.kind === "value" ? valueJudge(leaf, row) : trendJudge(leaf, years, row);
  for (let at = 0; at < row.length; at++) {
    codes[at] = statuses.indexOf(Number.isNaN(row[at]) ? "unknown" : judge(at));
  }
}

function valueJudge(leaf: ValueCondition, row: Float64Array): (at: number) => ConditionStatus {
  const threshold = required(leaf.threshold, leaf);
  const running = new Array<number | undefined>(leaf.holdYears);
  return (at) => {
    for (let back = 0; back < leaf.holdYears; back++) {
      const value = row[at - back];
      running[back] = Number.isNaN(value) ? undefined : value;
    }
    return valueStatus(leaf, threshold, running);
  };
}

function trendJudge(
  leaf: TrendCondition,
  years: readonly number[],
  row: Float64Array,
): (at: number) => ConditionStatus {
  const perYear = required(leaf.perYear, leaf);
  const first = row.findIndex((value) => !Number.isNaN(value));
  const points = Array.from(row, (value, place) => ({ year: years[place]!, value }));
  return (at) => trendStatus(leaf, perYear, points.slice(Math.max(first, at - leaf.overYears + 1), at + 1)).status;
}

function required(threshold: number | null, { indicatorId }: GateLeaf): number {
  if (threshold === null) throw new RangeError(`the condition on "${indicatorId}" has no threshold`);
  return threshold;
}

/** Whether the whole is met in a year; the same statuses of the leaves are thought through once. */
function memoisedTree(condition: GateCondition): (codes: readonly Uint8Array[], at: number) => boolean {
  const known = new Map<number, boolean>();
  return (codes, at) => {
    const key = codes.reduce((all, each) => all * statuses.length + each[at]!, 0);
    const found = known.get(key);
    if (found !== undefined) return found;
    const status = statusOfTree(
      condition,
      codes.map((each) => statuses[each[at]!]!),
    );
    known.set(key, status === "met");
    return status === "met";
  };
}
