import type { ScheduleAim } from "@tamarisk/domain";
import type { Highs } from "highs";
import { gathered } from "./linear-program.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { ScheduleProgram } from "./schedule-program.ts";

/**
 * Priorities from the relaxed program, in which a measure may begin by halves: the steps by which a share of each has begun.
 * Lists in this order are close to the best [SEQ8].
 *
 * @returns One list per share, or `null` when even the relaxed program cannot be kept, so that no order exists.
 * @see Phillips, Stein & Wein (1998), doi:10.1007/BF01585872, for the shares.
 */
export function relaxedStarts(
  highs: Highs,
  { program, begunBy, aims }: ScheduleProgram,
  { measures, steps }: ScheduleFrame,
  order: readonly ScheduleAim[],
): number[][] | null {
  const costs = new Float64Array(program.columns);
  for (const [rank, aim] of order.entries()) {
    for (const [place, times] of gathered(aims[aim]).byPlace) costs[place] = costs[place]! + times * 1e-3 ** rank;
  }
  const { integrality: _, ...relaxed } = program.data();
  return highs.withModel({ ...relaxed, colCost: costs }, (model) => {
    model.options.set({ output_flag: false });
    if (model.run().modelStatus === highs.constants.modelStatus.infeasible) return null;
    const { colValue } = model.getSolution();
    const begun = (place: number, step: number) => {
      const column = begunBy(place, step);
      return "is" in column ? column.is : colValue[column.place]!;
    };
    const mean = measures.map((_measure, place) => {
      let waited = 0;
      for (let step = 0; step < steps; step++) waited += 1 - begun(place, step);
      return waited;
    });
    const byShare = SHARES.map((share) =>
      measures.map((_measure, place) => {
        let step = 0;
        while (step < steps && begun(place, step) < share) step++;
        return step + mean[place]! * 1e-3;
      }),
    );
    return [mean, ...byShare];
  });
}

const SHARES = [0.1, 0.3, 0.5, 0.7, 0.9];
