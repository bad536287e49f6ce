import type { Starts } from "./good-start.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { ScheduleProgram } from "./schedule-program.ts";

/** The step in which each measure begins, read from the columns of a program. */
export function startsOf(
  { begunBy }: ScheduleProgram,
  { measures, steps }: ScheduleFrame,
  columns: Float64Array,
): Starts {
  return measures.map(({ begun }, place) => {
    if (begun !== null) return begun;
    for (let step = 0; step < steps; step++) {
      const column = begunBy(place, step);
      if (("is" in column ? column.is : columns[column.place]!) > 0.5) return step;
    }
    return null;
  });
}

/** An order as columns of the program. */
export function columnsOf(
  { program, begunBy, shortfalls }: ScheduleProgram,
  frame: ScheduleFrame,
  starts: Starts,
): Float64Array {
  const columns = new Float64Array(program.columns);
  starts.forEach((start, place) => {
    if (start === null) return;
    for (let step = start; step < frame.steps; step++) {
      const column = begunBy(place, step);
      if ("place" in column) columns[column.place] = 1;
    }
  });
  for (const { gap, step, column, supply } of shortfalls) {
    if (!("place" in column)) continue;
    const supplied = supply.reduce(
      (sum, { column: by, times }) => sum + times * ("is" in by ? by.is : columns[by.place]!),
      0,
    );
    columns[column.place] = Math.max(0, frame.gaps[gap]!.needByStep[step]! - supplied);
  }
  return columns;
}
