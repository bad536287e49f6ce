import type { ReadTrigger } from "./read-trigger.ts";
import type { TriggerDemands } from "./signpost-trigger.ts";

/** How often a trigger does what, as counts of futures. */
export interface TriggerCounts {
  /** Of the failing: fires with enough time left, and not before it could be an answer. */
  readonly inTime: number;
  readonly tooEarly: number;
  /** Fires by the year of failure, with less time left than the action needs. */
  readonly tooLate: number;
  /** Has not fired by the year of failure. */
  readonly missed: number;
  /** Of the holding: fires though nothing would fail. */
  readonly falseAlarms: number;
  readonly silent: number;
}

/** Every value at which what a trigger does changes in some future, and what it does from each to the next. */
export interface TriggerSteps {
  /** Ascending, turned like the held levels. From the last on nothing fires; below the first all have fired. */
  readonly values: Float64Array;
  /** What a trigger does with a value, turned like these, that may be any number. */
  readonly countsAt: (turnedValue: number) => TriggerCounts;
}

/**
 * The steps of a trigger. As its value moves away, a failing future goes from too early to in time, too late and missed,
 * and a holding one from a false alarm to silence, each once; so sorted values of these changes answer for all.
 */
export function triggerSteps({ held, failureYears, counts }: ReadTrigger, demands: TriggerDemands): TriggerSteps {
  const { levels, decisionYears } = held;
  const width = decisionYears.length;
  const inTimeFrom: number[] = [];
  const lateFrom: number[] = [];
  const missedFrom: number[] = [];
  const silentFrom: number[] = [];
  const levelUpTo = (future: number, isIn: (year: number) => boolean) => {
    let place = 0;
    while (place < width && isIn(decisionYears[place]!)) place++;
    return place === 0 ? -Infinity : levels[future * width + place - 1]!;
  };
  for (const [future, failureYear] of failureYears.entries()) {
    if (failureYear === Infinity) silentFrom.push(levelUpTo(future, () => true));
    else if (Number.isFinite(failureYear)) {
      inTimeFrom.push(levelUpTo(future, (year) => year < failureYear - demands.earliestYears));
      lateFrom.push(levelUpTo(future, (year) => year <= failureYear - demands.leadYears));
      missedFrom.push(levelUpTo(future, (year) => year <= failureYear));
    }
  }
  const [inTime, late, missed, silent] = [inTimeFrom, lateFrom, missedFrom, silentFrom].map((of) =>
    Float64Array.from(of).sort(),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const all = [...inTime, ...late, ...missed, ...silent].filter(Number.isFinite);
  return {
    values: Float64Array.from(new Set(all)).sort(),
    countsAt: (value) => {
      const [pastEarly, pastInTime, pastLate] = [inTime, late, missed].map((of) => countUpTo(of, value)) as [
        number,
        number,
        number,
      ];
      const silentNow = countUpTo(silent, value);
      return {
        tooEarly: counts.failing - pastEarly,
        inTime: pastEarly - pastInTime,
        tooLate: pastInTime - pastLate,
        missed: pastLate,
        falseAlarms: counts.holding - silentNow,
        silent: silentNow,
      };
    },
  };
}

/** How many of the ascending numbers are at or below one. */
function countUpTo(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
