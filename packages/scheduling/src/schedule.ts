import { dependencyCircle, type ScheduleQuestion } from "@tamarisk/domain";
import type { Highs } from "highs";
import { explainInfeasible } from "./explain-infeasible.ts";
import { goodStarts } from "./good-start.ts";
import { lateEnds } from "./late-ends.ts";
import { columnsOf, startsOf } from "./program-columns.ts";
import { relaxedStarts } from "./relaxed-starts.ts";
import { scheduleFrame } from "./schedule-frame.ts";
import { scheduleOf } from "./schedule-of.ts";
import { scheduleProgram } from "./schedule-program.ts";
import type { ScheduleResult } from "./schedule-result.ts";
import { type SolveOptions, solveInOrder } from "./solve-in-order.ts";
import { timeWindows } from "./time-windows.ts";

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
  const program = scheduleProgram(frame, windows);
  const relaxed = relaxedStarts(highs, program, frame, question.aims);
  const start =
    relaxed && goodStarts(frame, windows, question.aims, relaxed, Math.min(MOST_TRIES, 5 * measures.length));
  const solved = relaxed
    ? solveInOrder(highs, program, question.aims, start && columnsOf(program, frame, start), options)
    : ({ kind: "infeasible" } as const);
  switch (solved.kind) {
    case "infeasible":
      return explainInfeasible(question, frame, windows, highs, options);
    case "not-found":
      return solved;
    default:
      return {
        kind: "scheduled",
        schedule: scheduleOf(question, frame, startsOf(program, frame, solved.columns), solved),
      };
  }
}

/** List schedules tried before the exact search: some tenths of a second for 200 measures. */
const MOST_TRIES = 1000;

function incompleteMeasures({ measures, ceilings }: ScheduleQuestion) {
  return measures.flatMap(({ id, durationYears, costs }) => {
    const missing = [
      ...(durationYears === null ? (["duration"] as const) : []),
      ...(costs === null && ceilings.length > 0 ? (["cost"] as const) : []),
    ];
    return missing.length === 0 ? [] : [{ measureId: id, missing }];
  });
}
