import { BudgetLedger } from "./budget-ledger.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { TimeWindow } from "./time-windows.ts";

/**
 * An order by taking measures one after another, the smallest priority first among those whose predecessors are placed, and
 * putting each in the earliest step with room: the serial schedule generation scheme.
 *
 * @param priority - One number per measure.
 * @returns Steps, `null` for what is left out; or `null` when something needed found no room, which proves nothing.
 * @see Kolisch (1996), doi:10.1016/0377-2217(95)00357-6.
 */
export function listSchedule(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  priority: ArrayLike<number>,
): (number | null)[] | null {
  const ledger = new BudgetLedger(frame);
  const starts: (number | null | undefined)[] = frame.measures.map(({ begun }) => begun ?? undefined);
  starts.forEach((start, place) => {
    if (start !== undefined) ledger.put(place, start!);
  });
  const queue = queueOf(frame, starts, priority);
  for (let place = queue.next(); place !== undefined; place = queue.next()) {
    const start = earliestRoom(frame, windows, ledger, starts, place);
    if (start === null && windows[place]!.isNeeded) return null;
    starts[place] = start;
    if (start !== null) ledger.put(place, start);
    queue.placed(place);
  }
  return starts as (number | null)[];
}

function queueOf(frame: ScheduleFrame, starts: readonly unknown[], priority: ArrayLike<number>) {
  const { measures } = frame;
  const followers: number[][] = measures.map(() => []);
  const open = measures.map(({ waitsFor }, place) => {
    const waits = waitsFor.filter(({ place: before }) => starts[before] === undefined);
    for (const { place: before } of waits) followers[before]!.push(place);
    return waits.length;
  });
  const ready = measures.map((_, place) => place).filter((place) => starts[place] === undefined && open[place] === 0);
  return {
    next(): number | undefined {
      let best = 0;
      for (let index = 1; index < ready.length; index++) {
        if (priority[ready[index]!]! < priority[ready[best]!]!) best = index;
      }
      const place = ready[best];
      if (place !== undefined) ready.splice(best, 1);
      return place;
    },
    placed(place: number): void {
      for (const next of followers[place]!) {
        open[next]!--;
        if (open[next] === 0 && starts[next] === undefined) ready.push(next);
      }
    },
  };
}

function earliestRoom(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  ledger: BudgetLedger,
  starts: readonly (number | null | undefined)[],
  place: number,
): number | null {
  let from = windows[place]!.earliest;
  for (const { place: before, lag } of frame.measures[place]!.waitsFor) {
    const start = starts[before];
    if (start === null || start === undefined) return null;
    from = Math.max(from, start + frame.measures[before]!.duration + lag);
  }
  for (let start = from; start <= windows[place]!.latest; start++) if (ledger.hasRoom(place, start)) return start;
  return null;
}
