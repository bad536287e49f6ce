import type { ScheduleQuestion } from "@tamarisk/domain";
import { isBetter, type Starts } from "../src/good-start.ts";
import { scheduleFrame } from "../src/schedule-frame.ts";

/** The best order by trying each one, by rules written apart from the program's; `null` when none keeps the limits. */
export function bestOfEveryOrder(question: ScheduleQuestion): Starts | null {
  const frame = scheduleFrame(question);
  const { measures, steps, ceilings } = frame;
  let best: Starts | null = null;
  const choose = (starts: (number | null)[]) => {
    const place = starts.length;
    const measure = measures[place];
    if (!measure) {
      if (!isKept(starts)) return;
      if (best === null || isBetter(frame, question.aims, starts, best)) best = [...starts];
      return;
    }
    if (measure.begun !== null) return choose([...starts, measure.begun]);
    for (let start = measure.ready; start + measure.duration <= Math.min(steps, measure.endBefore); start++) {
      choose([...starts, start]);
    }
    if (measure.isOptional) choose([...starts, null]);
  };
  const isKept = (starts: Starts): boolean =>
    measures.every(({ begun, waitsFor }, place) => {
      const start = starts[place]!;
      if (begun !== null || start === null) return true;
      return waitsFor.every(({ place: before, lag }) => {
        const other = starts[before]!;
        return other !== null && other + measures[before]!.duration + lag <= start;
      });
    }) &&
    ceilings.every(({ byStep, carriesOver }, ceiling) => {
      let left: number | null = 0;
      return byStep.every((given, step) => {
        if (given === null) {
          left = carriesOver && step > 0 && byStep[step - 1] !== null ? null : left;
          return true;
        }
        if (left === null) return true;
        const spent = measures.reduce((sum, { spends }, place) => {
          const start = starts[place]!;
          return sum + (start === null ? 0 : (spends[ceiling]?.[step - start] ?? 0));
        }, 0);
        const rest: number = given - spent + (carriesOver ? left : 0);
        left = rest;
        return rest >= -1e-9;
      });
    });
  choose([]);
  return best;
}
