import type { ScheduleFrame } from "./schedule-frame.ts";

/** Million yuan that an order spends under one ceiling, step by step. */
export function spentByStep(
  { measures, steps }: ScheduleFrame,
  starts: readonly (number | null)[],
  ceiling: number,
): Float64Array {
  const spent = new Float64Array(steps);
  measures.forEach(({ spends }, place) => {
    const start = starts[place];
    if (start === null || start === undefined) return;
    spends[ceiling]?.forEach((amount, year) => {
      const step = start + year;
      if (step >= 0 && step < steps) spent[step] = spent[step]! + amount;
    });
  });
  return spent;
}
