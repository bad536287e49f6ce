import type { Outcome } from "@tamarisk/domain";
import { type OutcomeColumns, outcomeColumn, yearPlace } from "./outcome-columns.ts";

/**
 * One outcome of interest for every policy in every scenario. The table is dense and
 * row-major, one row per policy; this file is the only one that knows that.
 */
export interface OutcomeTable {
  readonly direction: "minimize" | "maximize";
  readonly policyCount: number;
  readonly scenarioCount: number;
  /** Length `policyCount * scenarioCount`. NaN marks a run that failed. */
  readonly values: Float64Array;
}

/** Build a table from one row of numbers per policy. */
export function outcomeTable(direction: OutcomeTable["direction"], rows: readonly (readonly number[])[]): OutcomeTable {
  const scenarioCount = rows[0]?.length ?? 0;
  for (const row of rows) {
    if (row.length !== scenarioCount) {
      throw new RangeError(`every policy needs ${scenarioCount} scenarios; one has ${row.length}`);
    }
  }
  return { direction, policyCount: rows.length, scenarioCount, values: Float64Array.from(rows.flat()) };
}

/** Where one policy in one scenario sits in `values`. */
export function cellOf(table: OutcomeTable, policy: number, scenario: number): number {
  return policy * table.scenarioCount + scenario;
}

/** The outcome of one policy in one scenario; NaN if that run failed or lies outside the table. */
export function outcomeAt(table: OutcomeTable, policy: number, scenario: number): number {
  return table.values[cellOf(table, policy, scenario)] ?? NaN;
}

/** The table as one row of numbers per policy, for reading and for tests. */
export function toRows(table: OutcomeTable): number[][] {
  return Array.from({ length: table.policyCount }, (_, policy) =>
    Array.from({ length: table.scenarioCount }, (_, scenario) => outcomeAt(table, policy, scenario)),
  );
}

/**
 * One outcome in one year, for every policy of an ensemble in every scenario.
 *
 * @param policyIds - Which policies, in the order of the rows; all of the ensemble where nothing is said.
 * @throws {RangeError} If the ensemble lacks a policy, the outcome or the year, or neither direction of the outcome is
 *   better.
 */
export function outcomeTableInYear(
  columns: OutcomeColumns,
  outcome: Pick<Outcome, "id" | "direction">,
  year: number,
  policyIds: readonly string[] = columns.policyIds,
): OutcomeTable {
  if (outcome.direction === "neither") {
    throw new RangeError(`neither direction of "${outcome.id}" is better, so policies cannot be ranked by it`);
  }
  const place = yearPlace(columns, year);
  const rows = policyIds.map((policyId) => {
    const column = outcomeColumn(columns, policyId, outcome.id);
    return Array.from(
      { length: columns.scenarioCount },
      (_, scenario) => column[scenario * columns.years.length + place]!,
    );
  });
  return outcomeTable(outcome.direction, rows);
}
