import type { ScheduleQuestion } from "@tamarisk/domain";
import type { Highs } from "highs";
import { irreducibleLimits } from "./irreducible-limits.ts";
import { leastMoney } from "./least-money.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { ScheduleConflict, ScheduleResult } from "./schedule-result.ts";
import type { SolveOptions } from "./solve-in-order.ts";
import type { TimeWindow } from "./time-windows.ts";

/**
 * Why no order keeps the ceilings: the least money that would make one possible, by source and year [SEQ11], and a set of
 * limits of which none can be taken away without an order becoming possible [SEQ12].
 *
 * @see Chinneck & Dravnieks (1991), Locating minimal infeasible constraint sets, doi:10.1287/ijoc.3.2.157.
 */
export function explainInfeasible(
  question: ScheduleQuestion,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  highs: Highs,
  options: SolveOptions,
): ScheduleResult {
  const least = leastMoney(highs, frame, windows, new Set(), options.timeLimitSeconds / 2);
  if (least.kind !== "found") return { kind: "not-found", seconds: least.seconds };
  const conflicts = least.short.map(({ ceiling, step, amount }): ScheduleConflict => {
    const { source, carriesOver, byStep } = frame.ceilings[ceiling]!;
    return {
      kind: "ceiling-short",
      source,
      year: question.decisionYear + step,
      isCarriedOver: carriesOver,
      shortMillionCny: amount,
      ceilingMillionCny: byStep[step]!,
      measureIds: frame.measures
        .filter(({ spends }, place) => spendsIn(spends[ceiling], least.starts[place]!, step, carriesOver))
        .map(({ id }) => id),
    };
  });
  return {
    kind: "infeasible",
    conflicts,
    isLeast: least.isProven,
    irreducible: irreducibleLimits(question, frame, windows, highs, least, options.timeLimitSeconds / 2),
  };
}

function spendsIn(
  years: readonly number[] | null | undefined,
  start: number | null,
  step: number,
  carriesOver: boolean,
): boolean {
  if (!years || start === null) return false;
  return years.some(
    (amount, year) => amount > 0 && (carriesOver ? start + year <= step && start + year >= 0 : start + year === step),
  );
}
