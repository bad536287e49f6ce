import { type EnsembleTable, tableColumns } from "./ensemble-table.ts";
import type { OutcomeColumns } from "./outcome-columns.ts";
import type { ScenarioColumns } from "./simulator.ts";

/** The first line of an ensemble's table as CSV. */
export function ensembleCsvHeader({ uncertaintyIds, levers, outcomeIds }: EnsembleTable): string {
  const names = ["scenario", "policy", "time", ...uncertaintyIds, ...levers.map(({ id }) => id), ...outcomeIds];
  return `${names.map(csvText).join(",")}\n`;
}

/**
 * The rows of some neighbouring scenarios as CSV (RFC 4180, lines ended by LF). Numbers read back as the same doubles;
 * one that is missing is an empty field, never zero.
 *
 * @param scenarios - Columns of just these scenarios.
 */
export function ensembleCsvRows(table: EnsembleTable, columns: OutcomeColumns, scenarios: ScenarioColumns): string {
  const cells = tableColumns(table, columns, scenarios).map(({ data }) => data);
  const rowCount = cells[0]!.length;
  const lines = Array.from({ length: rowCount }, (_, row) => cells.map((data) => csvCell(data[row]!)).join(","));
  return rowCount === 0 ? "" : `${lines.join("\n")}\n`;
}

function csvCell(value: number | string): string {
  if (typeof value === "string") return csvText(value);
  return Number.isNaN(value) ? "" : String(value);
}

/** A text as one field. */
export function csvText(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
