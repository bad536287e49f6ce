import type { ScheduleFrame } from "./schedule-frame.ts";

/** The steps in which a measure can begin as far as lead times, dependencies and ends asked for go; money is not looked at. */
export interface TimeWindow {
  readonly earliest: number;
  readonly latest: number;
  /** It must be done: not optional, or something that must be done waits for it. */
  readonly isNeeded: boolean;
}

/**
 * The window of every measure by the critical path method: earliest starts forward, latest starts backward. A window
 * with `latest` before `earliest` cannot be kept.
 *
 * @param frame - Without circles.
 * @see Kelley & Walker (1959), Critical-path planning and scheduling, doi:10.1145/1460299.1460318.
 */
export function timeWindows(frame: ScheduleFrame): readonly TimeWindow[] {
  const order = workOrder(frame);
  const earliest = earliestStarts(frame, order);
  const isNeeded = frame.measures.map(({ isOptional }) => !isOptional);
  const latest = frame.measures.map(({ begun, endBefore, duration }) => begun ?? endBefore - duration);
  for (const place of order.toReversed()) {
    if (frame.measures[place]!.begun !== null) continue;
    for (const { place: before, lag } of frame.measures[place]!.waitsFor) {
      if (!isNeeded[place] || frame.measures[before]!.begun !== null) continue;
      isNeeded[before] = true;
      latest[before] = Math.min(latest[before]!, latest[place]! - lag - frame.measures[before]!.duration);
    }
  }
  return frame.measures.map((_, place) => ({
    earliest: earliest[place]!,
    latest: latest[place]!,
    isNeeded: isNeeded[place]!,
  }));
}

/** Each measure as early as lead times and what it waits for allow. */
function earliestStarts(frame: ScheduleFrame, order: readonly number[]): number[] {
  const earliest: number[] = new Array(frame.measures.length).fill(0);
  for (const place of order) {
    const { begun, ready, waitsFor } = frame.measures[place]!;
    earliest[place] = begun ?? Math.max(ready, ...waitsFor.map((each) => endOf(frame, earliest, each)));
  }
  return earliest;
}

function endOf(frame: ScheduleFrame, starts: readonly number[], waited: { place: number; lag: number }): number {
  return starts[waited.place]! + frame.measures[waited.place]!.duration + waited.lag;
}

/** Places such that each stands after all it waits for. */
export function workOrder({ measures }: ScheduleFrame): readonly number[] {
  const open = measures.map(({ waitsFor }) => waitsFor.length);
  const followers: number[][] = measures.map(() => []);
  measures.forEach(({ waitsFor }, place) => {
    for (const { place: before } of waitsFor) followers[before]!.push(place);
  });
  const order = measures.map((_, place) => place).filter((place) => open[place] === 0);
  for (const place of order) {
    for (const next of followers[place]!) {
      open[next]!--;
      if (open[next] === 0) order.push(next);
    }
  }
  return order;
}
