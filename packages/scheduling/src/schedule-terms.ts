import type { ScheduleAim } from "@tamarisk/domain";
import type { ScheduleFrame } from "./schedule-frame.ts";

/** What an order comes to by each aim; less is better. `starts` are steps, `null` for what is left out. */
export function scheduleTerms(frame: ScheduleFrame, starts: readonly (number | null)[]): Record<ScheduleAim, number> {
  const gaps = supplyOf(frame, starts).reduce((sum, supplied, gap) => {
    const { needByStep, perUnit } = frame.gaps[gap]!;
    return sum + needByStep.reduce((short, need, step) => short + perUnit * Math.max(0, need - supplied[step]!), 0);
  }, 0);
  let [delay, earliness] = [0, 0];
  frame.measures.forEach(({ begun, ready, costOfDelay, value }, place) => {
    if (begun !== null) return;
    const start = starts[place]!;
    const waited = Math.max(0, (start ?? frame.steps) - ready);
    earliness += waited;
    delay += costOfDelay * waited + (start === null ? value : 0);
  });
  return { gaps, delay, earliness };
}

/** What measures supply of each gap, step by step: from the step after a measure's last on. */
export function supplyOf(frame: ScheduleFrame, starts: readonly (number | null)[]): readonly Float64Array[] {
  const supply = frame.gaps.map(() => new Float64Array(frame.steps));
  frame.measures.forEach(({ duration, supplies }, place) => {
    const start = starts[place];
    if (start === null || start === undefined) return;
    for (const { gap, amount } of supplies) {
      const own = supply[gap]!;
      for (let step = Math.max(0, start + duration); step < own.length; step++) own[step] = own[step]! + amount;
    }
  });
  return supply;
}
