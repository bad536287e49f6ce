import type { ScheduleAim } from "@tamarisk/domain";
import { listSchedule } from "./list-schedule.ts";
import { randomFrom } from "./random-from.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import { scheduleTerms } from "./schedule-terms.ts";
import type { TimeWindow } from "./time-windows.ts";

export type Starts = readonly (number | null)[];

/**
 * An order by rule of thumb: the dearest to delay first, urgent windows first among equals. What planners do by hand, and what
 * the exact search is measured against.
 *
 * @returns Steps, or `null` when the rule found no room for everything.
 */
export function greedyStarts(frame: ScheduleFrame, windows: readonly TimeWindow[]): Starts | null {
  return (
    listSchedule(frame, windows, urgency(frame, windows)) ??
    listSchedule(
      frame,
      windows,
      windows.map(({ latest }) => latest),
    )
  );
}

/** The delay a measure causes for each million yuan, what waits for it included; less is more urgent. */
function urgency({ measures }: ScheduleFrame, windows: readonly TimeWindow[]): number[] {
  const weight = measures.map(({ costOfDelay, supplies, spends, duration }) => {
    const money = spends.reduce((sum, years) => sum + (years?.reduce((all, each) => all + each, 0) ?? 0), 0);
    return (costOfDelay + supplies.length) / Math.max(1e-3, money, duration * 1e-3);
  });
  return weight.map((value, place) => -value + windows[place]!.latest * 1e-6);
}

/**
 * A good order to begin the exact search with: list schedules by given priorities, then by the best of them shuffled a
 * little, kept when better by the aims in their order.
 */
export function goodStarts(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  aims: readonly ScheduleAim[],
  priorities: readonly ArrayLike<number>[],
  tries: number,
): Starts | null {
  let best: Starts | null = null;
  const consider = (starts: Starts | null) => {
    if (starts && (best === null || !isBetter(frame, aims, best, starts))) best = starts;
  };
  consider(greedyStarts(frame, windows));
  for (const priority of priorities) consider(listSchedule(frame, windows, priority));
  const random = randomFrom(1);
  for (let attempt = 0; attempt < tries; attempt++) {
    const around: ArrayLike<number | null> = best ?? priorities[attempt % Math.max(1, priorities.length)] ?? [];
    const jumps = new Map(
      Array.from(
        { length: 1 + (attempt % 5) },
        () => [Math.floor(random() * windows.length), 12 * (random() - 0.6)] as const,
      ),
    );
    const priority = windows.map(
      ({ latest }, place) => (around[place] ?? latest) + (jumps.get(place) ?? 0) + 0.9 * random(),
    );
    consider(listSchedule(frame, windows, priority));
  }
  return best;
}

export function isBetter(frame: ScheduleFrame, aims: readonly ScheduleAim[], one: Starts, other: Starts): boolean {
  const [mine, theirs] = [scheduleTerms(frame, one), scheduleTerms(frame, other)];
  for (const aim of aims) {
    if (Math.abs(mine[aim] - theirs[aim]) > 1e-9) return mine[aim] < theirs[aim];
  }
  return false;
}
