import { emptyColumns, type OutcomeColumns, writeRun } from "../src/ensemble/outcome-columns.ts";

/** One policy, `carry-on`, and one outcome, `residents`, from one row of numbers per scenario; the years start in 2020. */
export function columnsOf(rows: readonly (readonly number[])[]): OutcomeColumns {
  const columns = emptyColumns({
    policyIds: ["carry-on"],
    outcomeIds: ["residents"],
    years: Array.from(rows[0] ?? [], (_, year) => 2020 + year),
    firstScenario: 0,
    scenarioCount: rows.length,
  });
  for (const [scenario, row] of rows.entries()) writeRun(columns, 0, scenario, Float64Array.from(row));
  return columns;
}

/** Which outcome `columnsOf` has. */
export const residents = { policyId: "carry-on", outcomeId: "residents" } as const;
