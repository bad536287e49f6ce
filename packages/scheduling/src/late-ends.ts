import type { ScheduleQuestion } from "@tamarisk/domain";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { ScheduleConflict } from "./schedule-result.ts";
import type { TimeWindow } from "./time-windows.ts";

/**
 * Measures that cannot end when they are asked to, whatever money there is: the longest chain of what they wait for, each as early
 * as it can be, is too long. What may be left out is left out and no conflict.
 */
export function lateEnds(
  { decisionYear, horizonYear, measures }: ScheduleQuestion,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
): ScheduleConflict[] {
  return frame.measures.flatMap(({ id, duration, endBefore, begun }, place): ScheduleConflict[] => {
    const { earliest, isNeeded } = windows[place]!;
    const years = earliest + duration - endBefore;
    if (!isNeeded || begun !== null || years <= 0) return [];
    const endBy = measures[place]!.endBy?.year;
    return [
      {
        kind: "ends-too-late",
        measureId: id,
        chain: chainTo(place, frame, windows),
        earliestEndYear: decisionYear + earliest + duration - 1,
        askedYear: decisionYear + endBefore - 1,
        asks: endBy !== undefined && endBy <= horizonYear ? "end-by" : "horizon",
        years,
      },
    ];
  });
}

/** Those whose ends set one another's earliest starts, first to last. */
function chainTo(last: number, { measures }: ScheduleFrame, windows: readonly TimeWindow[]): readonly string[] {
  const places = [last];
  for (const place of places) {
    const { waitsFor, begun } = measures[place]!;
    const { earliest } = windows[place]!;
    const before = begun === null ? waitsFor.find((each) => endOf(measures, windows, each) === earliest) : undefined;
    if (before) places.push(before.place);
  }
  return places.toReversed().map((place) => measures[place]!.id);
}

function endOf(
  measures: ScheduleFrame["measures"],
  windows: readonly TimeWindow[],
  { place, lag }: { readonly place: number; readonly lag: number },
): number {
  return windows[place]!.earliest + measures[place]!.duration + lag;
}
