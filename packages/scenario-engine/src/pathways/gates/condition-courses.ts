import { type GateCondition, type GateLeaf, leavesOf, statusOfTree } from "@tamarisk/domain";
import type { IndicatorCourses } from "../signposts/indicator-courses.ts";
import { inOneGo, type Steps } from "../steps.ts";
import { leafJudge, statuses } from "./leaf-judge.ts";

/** A condition as it would be judged in every future, every year. */
export interface ConditionCourses {
  readonly years: readonly number[];
  readonly futureCount: number;
  /** Future by future, year by year: 1 where the condition is met, 0 where it is not; NaN throughout a future whose run failed. */
  readonly met: Float64Array;
}

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
  return inOneGo(conditionCourseSteps(condition, courses));
}

/** The same, future by future. */
export function* conditionCourseSteps(
  condition: GateCondition,
  courses: readonly IndicatorCourses[],
): Steps<ConditionCourses> {
  const leaves = leavesOf(condition);
  const ofLeaves = leaves.map((leaf) => courseOf(leaf, courses));
  const { years, futureCount } = ofLeaves[0]!;
  const met = new Float64Array(futureCount * years.length);
  const judges = leaves.map((leaf) => leafJudge(leaf, years));
  const codes = leaves.map(() => new Uint8Array(years.length));
  const isMet = memoisedTree(condition);
  for (let future = 0; future < futureCount; future++) {
    const [start, end] = [future * years.length, (future + 1) * years.length];
    const rows = ofLeaves.map(({ values }) => values.subarray(start, end));
    const firsts = rows.map(firstNumber);
    if (firsts.includes(null)) met.fill(Number.NaN, start, end);
    else {
      for (const [place, judge] of judges.entries()) judge(rows[place]!, firsts[place]!, codes[place]!);
      for (let at = 0; at < years.length; at++) met[start + at] = isMet(codes, at) ? 1 : 0;
    }
    yield;
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

const metCode = statuses.indexOf("met");

/** Where a course begins; `null` of one without a number, or with a gap after the first. */
function firstNumber(row: Float64Array): number | null {
  let first = 0;
  while (first < row.length && Number.isNaN(row[first])) first++;
  for (let at = first; at < row.length; at++) if (Number.isNaN(row[at])) return null;
  return first < row.length ? first : null;
}

/** Whether the whole is met in a year; the same statuses of the leaves are thought through once. */
function memoisedTree(condition: GateCondition): (codes: readonly Uint8Array[], at: number) => boolean {
  if (condition.kind === "value" || condition.kind === "trend") return ([only], at) => only![at] === metCode;
  const known = new Map<number, boolean>();
  let lastKey = Number.NaN;
  let isLastMet = false;
  return (codes, at) => {
    let key = 0;
    for (let place = 0; place < codes.length; place++) key = key * statuses.length + codes[place]![at]!;
    if (key === lastKey) return isLastMet;
    isLastMet = known.get(key) ?? isTreeMet(codes, at);
    lastKey = key;
    known.set(key, isLastMet);
    return isLastMet;
  };

  function isTreeMet(codes: readonly Uint8Array[], at: number): boolean {
    const said = codes.map((each) => statuses[each[at]!]!);
    return statusOfTree(condition, said) === "met";
  }
}
