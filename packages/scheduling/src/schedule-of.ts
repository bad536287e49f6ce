import type { ScheduleAim, ScheduleQuestion } from "@tamarisk/domain";
import { BudgetLedger } from "./budget-ledger.ts";
import type { Starts } from "./good-start.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { CeilingUse, GapShortfall, Schedule, ScheduledMeasure } from "./schedule-result.ts";
import { scheduleTerms, supplyOf } from "./schedule-terms.ts";
import { spentByStep } from "./spent-by-step.ts";
import { workOrder } from "./time-windows.ts";

/** Below what an aim cannot come; `isProven` once an order is known to reach it. */
export interface AimBound {
  readonly aim: ScheduleAim;
  readonly bound: number;
  readonly isProven: boolean;
}

/** An order in years, with what it spends, what stays short and what it comes to. */
export function scheduleOf(
  question: ScheduleQuestion,
  frame: ScheduleFrame,
  starts: Starts,
  aims: readonly AimBound[],
  seconds: number,
): Schedule {
  const values = scheduleTerms(frame, starts);
  const terms = aims.map(({ aim, bound, isProven }) => ({
    aim,
    value: values[aim],
    bound: isProven ? values[aim] : Math.min(bound, values[aim]),
    isProven,
  }));
  return {
    measures: scheduledMeasures(question, frame, starts),
    terms,
    isOptimal: terms.every(({ isProven }) => isProven),
    ceilingUse: ceilingUse(question, frame, starts),
    shortfalls: shortfalls(question, frame, starts),
    seconds,
  };
}

function scheduledMeasures(
  { decisionYear }: ScheduleQuestion,
  frame: ScheduleFrame,
  starts: Starts,
): ScheduledMeasure[] {
  const latest = latestStarts(frame, starts);
  return frame.measures.map(({ id, duration, ready, begun }, place) => {
    const start = starts[place]!;
    return {
      measureId: id,
      startYear: start === null ? null : decisionYear + start,
      endYear: start === null ? null : decisionYear + start + duration - 1,
      waitedYears: begun === null ? Math.max(0, (start ?? frame.steps) - ready) : 0,
      slackYears: start === null ? null : Math.max(0, latest[place]! - start),
    };
  });
}

/** How late each could begin without moving an end asked for or the last year of the whole order. */
function latestStarts(frame: ScheduleFrame, starts: Starts): number[] {
  const ends = frame.measures.map(({ duration }, place) => (starts[place] === null ? 0 : starts[place]! + duration));
  const last = Math.max(...ends);
  const latest = frame.measures.map(({ duration, endBefore, begun }) => begun ?? Math.min(last, endBefore) - duration);
  for (const place of workOrder(frame).toReversed()) {
    if (starts[place] === null || frame.measures[place]!.begun !== null) continue;
    for (const { place: before, lag } of frame.measures[place]!.waitsFor) {
      if (frame.measures[before]!.begun !== null) continue;
      latest[before] = Math.min(latest[before]!, latest[place]! - lag - frame.measures[before]!.duration);
    }
  }
  return latest;
}

function ceilingUse({ decisionYear }: ScheduleQuestion, frame: ScheduleFrame, starts: Starts): CeilingUse[] {
  const ledger = new BudgetLedger(frame);
  starts.forEach((start, place) => {
    if (start !== null) ledger.put(place, start);
  });
  return frame.ceilings.flatMap(({ source }, ceiling) =>
    Array.from(spentByStep(frame, starts, ceiling), (spentMillionCny, step) => {
      const left = ledger.leftIn(ceiling, step);
      const availableMillionCny = left === null ? null : spentMillionCny + left;
      return { source, year: decisionYear + step, spentMillionCny, availableMillionCny };
    }),
  );
}

function shortfalls({ decisionYear, gaps }: ScheduleQuestion, frame: ScheduleFrame, starts: Starts): GapShortfall[] {
  return supplyOf(frame, starts).flatMap((supply, gap) =>
    [...supply].flatMap((supplied, step) => {
      const needed = frame.gaps[gap]!.needByStep[step]!;
      const short = Math.max(0, needed - supplied);
      return needed === 0 ? [] : [{ gapId: gaps[gap]!.id, year: decisionYear + step, needed, supplied, short }];
    }),
  );
}
