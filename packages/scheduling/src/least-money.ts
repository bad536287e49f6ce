import type { Highs } from "highs";
import type { Starts } from "./good-start.ts";
import type { Column, Term } from "./linear-program.ts";
import { startsOf } from "./program-columns.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import { type CeilingRow, scheduleProgram } from "./schedule-program.ts";
import type { TimeWindow } from "./time-windows.ts";

/** A ceiling in one step, as a name. */
export const limitKey = ({ ceiling, step }: { readonly ceiling: number; readonly step: number }) =>
  `${ceiling}:${step}`;

export type LeastMoney =
  | {
      readonly kind: "found";
      readonly short: readonly { readonly ceiling: number; readonly step: number; readonly amount: number }[];
      readonly starts: Starts;
      readonly isProven: boolean;
      readonly seconds: number;
    }
  | { readonly kind: "impossible" | "not-found"; readonly seconds: number };

/**
 * The least money on top of the ceilings with which there is an order: every ceiling may be exceeded, each million yuan counts
 * one. Money given to a source that carries over stays there for later years.
 *
 * @param firm - Names of ceilings that may not be exceeded.
 * @param need - Whether the least money is asked, money near it, or only whether there is an order at all.
 */
export function leastMoney(
  highs: Highs,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  firm: ReadonlySet<string>,
  timeLimitSeconds: number,
  need: "least" | "near-least" | "any" = "least",
): LeastMoney {
  const elastic = scheduleProgram(frame, windows, true);
  const excess = elastic.ceilingRows.map((row) => (firm.has(limitKey(row)) ? null : elastic.program.amount()));
  elastic.ceilingRows.forEach((row, place) => {
    elastic.program.atMost([...row.terms, ...reliefOf(row, place, elastic.ceilingRows, excess, frame)], row.most);
  });
  const data = elastic.program.data();
  const costs = new Float64Array(elastic.program.columns);
  if (need !== "any") for (const column of excess) if (column && "place" in column) costs[column.place] = 1;
  return highs.withModel({ ...data, colCost: costs }, (model): LeastMoney => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: need === "least" ? 0 : 0.5,
      mip_abs_gap: 1e-4,
      time_limit: timeLimitSeconds,
    });
    const status = model.run().modelStatus;
    const seconds = model.getRunTime();
    if (status === highs.constants.modelStatus.infeasible) return { kind: "impossible", seconds };
    if (model.info.get("primal_solution_status") !== 2) return { kind: "not-found", seconds };
    const columns = model.getSolution().colValue;
    return {
      kind: "found",
      short: elastic.ceilingRows.flatMap(({ ceiling, step }, place) => {
        const column = excess[place];
        const amount = column && "place" in column ? columns[column.place]! : 0;
        return amount > 1e-5 ? [{ ceiling, step, amount }] : [];
      }),
      starts: startsOf(elastic, frame, columns),
      isProven: status === highs.constants.modelStatus.optimal,
      seconds,
    };
  });
}

/** What a row gains from money given: its own, and where money is carried over that of the steps before. */
function reliefOf(
  { ceiling, step }: CeilingRow,
  place: number,
  rows: readonly CeilingRow[],
  excess: readonly (Column | null)[],
  frame: ScheduleFrame,
): Term[] {
  const carriesOver = frame.ceilings[ceiling]!.carriesOver;
  return rows.flatMap((row, other) => {
    const column = excess[other];
    const isFelt = other === place || (carriesOver && row.ceiling === ceiling && row.step < step);
    return column && isFelt ? [{ column, times: -1 }] : [];
  });
}
