import { dependencyCircle, type ScheduleQuestion } from "@tamarisk/domain";
import type { Highs } from "highs";
import { BestSoFar } from "./best-so-far.ts";
import { explainInfeasible } from "./explain-infeasible.ts";
import { goodStarts, type Starts } from "./good-start.ts";
import { lateEnds } from "./late-ends.ts";
import { startsOf } from "./program-columns.ts";
import { rebuildOrder } from "./rebuild-order.ts";
import { relaxedStarts } from "./relaxed-starts.ts";
import { type ScheduleFrame, scheduleFrame } from "./schedule-frame.ts";
import { scheduleProgram } from "./schedule-program.ts";
import type { ScheduleResult } from "./schedule-result.ts";
import { type SolveOptions, solveInOrder } from "./solve-in-order.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";

/**
 * The best years for each measure: within ceilings by source and year, lead times, dependencies and ends asked for. Exact, by
 * integer programming. What cannot be done is explained: which limit, by how much, for whom.
 *
 * @param highs - The solver, as `await loadHighs()` of the library `highs` gives it.
 * @param options - `timeLimitSeconds`: after it the best found so far is the answer, with what is proven of it.
 * @returns One of six kinds; `scheduled` says for each aim whether it is proven to be the best possible.
 * @throws {RangeError} If the question names a measure or a gap that it does not hold.
 *
 * @example
 * schedule(ScheduleQuestion.parse(json), await loadHighs(), { timeLimitSeconds: 5 });
 */
export function schedule(question: ScheduleQuestion, highs: Highs, options: SolveOptions): ScheduleResult {
  const { measures } = question;
  if (measures.length === 0) return { kind: "nothing-to-schedule" };
  const incomplete = incompleteMeasures(question);
  if (incomplete.length > 0) return { kind: "not-schedulable", measures: incomplete };
  const circle = dependencyCircle(
    measures.map(({ id, dependsOn }) => ({ id, dependsOn: dependsOn.map(({ measureId }) => measureId) })),
  );
  if (circle) return { kind: "circular", circle };

  const frame = scheduleFrame(question);
  const windows = timeWindows(frame);
  const late = lateEnds(question, frame, windows);
  if (late.length > 0) return { kind: "infeasible", conflicts: late, isLeast: true, irreducible: null };
  const built = scheduleProgram(frame, windows);
  const best = new BestSoFar(question, frame, windows, options.onFound);
  const relaxed = relaxedStarts(highs, built, frame, question.aims);
  if (relaxed === null) return explainInfeasible(question, frame, windows, highs, options);
  const start = firstOrder(question, frame, windows, relaxed, best, options);
  const solved = solveInOrder({ highs, built, frame, windows, aims: question.aims, start, best, options });
  switch (solved.kind) {
    case "infeasible":
      return explainInfeasible(question, frame, windows, highs, options);
    case "not-found":
      return { kind: "not-found", seconds: best.seconds };
    default:
      return { kind: "scheduled", schedule: best.scheduleOf(startsOf(built, frame, solved.columns)) };
  }
}

/** Which share of the time, at most a second, goes into a first order before the exact search. */
const FIRST_SHARE = 0.1;

function firstOrder(
  { aims, measures }: ScheduleQuestion,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  relaxed: readonly number[][],
  best: BestSoFar,
  { timeLimitSeconds }: SolveOptions,
): Starts | null {
  const listed = goodStarts(frame, windows, aims, relaxed);
  if (listed === null || measures.length < FEW) return listed;
  best.found(listed);
  const rebuilt = rebuildOrder(frame, windows, aims, listed, {
    seconds: Math.min(1, timeLimitSeconds * FIRST_SHARE),
    seed: 1,
    onBetter: (starts) => best.found(starts),
  });
  best.found(rebuilt);
  return rebuilt;
}

/** So few are solved exactly before rebuilding is worth its time. */
const FEW = 20;

function incompleteMeasures({ measures, ceilings }: ScheduleQuestion) {
  return measures.flatMap(({ id, durationYears, costs }) => {
    const missing = [
      ...(durationYears === null ? (["duration"] as const) : []),
      ...(costs === null && ceilings.length > 0 ? (["cost"] as const) : []),
    ];
    return missing.length === 0 ? [] : [{ measureId: id, missing }];
  });
}
