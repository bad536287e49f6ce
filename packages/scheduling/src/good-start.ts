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
 * An order to begin the exact search with: the best of list schedules by rule of thumb and by given priorities; where none of
 * them finds room for all, by these priorities shuffled a little until one does.
 */
export function goodStarts(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  aims: readonly ScheduleAim[],
  priorities: readonly ArrayLike<number>[],
): Starts | null {
  let best: Starts | null = null;
  const consider = (starts: Starts | null) => {
    if (starts && (best === null || !isBetter(frame, aims, best, starts))) best = starts;
  };
  consider(greedyStarts(frame, windows));
  for (const priority of priorities) consider(listSchedule(frame, windows, priority));
  const random = randomFrom(1);
  for (let attempt = 0; attempt < MOST_TRIES && best === null && priorities.length > 0; attempt++) {
    const around = priorities[attempt % priorities.length]!;
    const breadth = 1 + 4 * (attempt / MOST_TRIES);
    const shuffled = windows.map((_, place) => around[place]! + breadth * random());
    consider(listSchedule(frame, windows, shuffled));
  }
  return best;
}

const MOST_TRIES = 1000;

export function isBetter(frame: ScheduleFrame, aims: readonly ScheduleAim[], one: Starts, other: Starts): boolean {
  const [mine, theirs] = [scheduleTerms(frame, one), scheduleTerms(frame, other)];
  for (const aim of aims) {
    if (Math.abs(mine[aim] - theirs[aim]) > 1e-9) return mine[aim] < theirs[aim];
  }
  return false;
}
