import type { ScheduleQuestion } from "@tamarisk/domain";
import type { Highs } from "highs";
import { type LeastMoney, leastMoney, limitKey } from "./least-money.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { IrreducibleLimits } from "./schedule-result.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";

/**
 * Limits that no order can keep together, though without any one of them some could. First ceilings that must give way are made
 * firm, one answer after another, until nothing is left to give (elastic filter); then each limit is taken away in
 * turn and stays away when there is still no order (deletion filter).
 *
 * @param least - What `leastMoney` said with no ceiling firm.
 */
export function irreducibleLimits(
  question: ScheduleQuestion,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  highs: Highs,
  least: LeastMoney,
  timeLimitSeconds: number,
): IrreducibleLimits | null {
  let left = timeLimitSeconds;
  let isProven = true;
  const ask = (
    among: ScheduleFrame,
    within: readonly TimeWindow[],
    limits: ReadonlySet<string>,
    need: "near-least" | "any",
  ): LeastMoney => {
    const answer =
      left > 0 ? leastMoney(highs, among, within, limits, left, need) : ({ kind: "not-found", seconds: 0 } as const);
    left -= answer.seconds;
    return answer;
  };

  const firm = new Set<string>();
  for (let answer = least; answer.kind === "found"; answer = ask(frame, windows, firm, "near-least")) {
    for (const short of answer.short) firm.add(limitKey(short));
    if (left <= 0) return null;
  }
  const isImpossible = (among: ScheduleFrame, limits: ReadonlySet<string>): boolean => {
    const answer = ask(among, timeWindows(among), limits, "any");
    if (answer.kind === "not-found") isProven = false;
    return answer.kind === "impossible";
  };

  const endsOf = question.measures.flatMap(({ endBy, begunYear }, place) =>
    endBy && begunYear === null ? [place] : [],
  );
  let kept = frame;
  const neededEnds = endsOf.filter((place) => {
    const without = withoutEnd(kept, place);
    if (!isImpossible(without, firm)) return true;
    kept = without;
    return false;
  });
  for (const limit of [...firm]) {
    firm.delete(limit);
    if (!isImpossible(kept, firm)) firm.add(limit);
  }
  return {
    ceilings: frame.ceilings.flatMap(({ source }, ceiling) =>
      Array.from({ length: frame.steps }, (_, step) => step)
        .filter((step) => firm.has(limitKey({ ceiling, step })))
        .map((step) => ({ source, year: question.decisionYear + step })),
    ),
    endsOf: neededEnds.map((place) => question.measures[place]!.id),
    isProven,
  };
}

function withoutEnd(frame: ScheduleFrame, free: number): ScheduleFrame {
  return {
    ...frame,
    measures: frame.measures.map((measure, place) =>
      place === free ? { ...measure, endBefore: frame.steps } : measure,
    ),
  };
}
