import type { Indicator } from "@tamarisk/domain";
import { readNumber } from "@tamarisk/ui/number-entry";
import type { GridPosition } from "./grid-step.ts";

/** What becomes of one pasted cell. */
export type PastedCell = {
  readonly indicator: Indicator;
  readonly year: number;
  /** The cell as it came from the clipboard. */
  readonly found: string;
} & (
  | { readonly kind: "ready"; readonly value: number; readonly isZero: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "outside-bounds"; readonly lowest: number | null; readonly highest: number | null }
);

export interface PastePlan {
  readonly cells: readonly PastedCell[];
  /** Pasted rows and columns that fell outside the grid. */
  readonly cutOff: { readonly rows: number; readonly columns: number };
}

/**
 * Lay a block copied from a spreadsheet over the grid, its first cell on `at`. A blank stays no data: it never becomes
 * zero and never wipes out a value that is there.
 *
 * @param text - Rows on lines, cells parted by tabs, as spreadsheets put them on the clipboard.
 */
export function pastePlan(
  text: string,
  at: GridPosition,
  indicators: readonly Indicator[],
  years: readonly number[],
): PastePlan {
  const rows = pastedRows(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row, rowIndex) => {
    const indicator = indicators[at.row + rowIndex];
    if (!indicator) return [];
    return row.flatMap((found, columnIndex) => {
      const year = years[at.column + columnIndex];
      return year === undefined ? [] : [pastedCell(indicator, year, found.trim())];
    });
  });
  return {
    cells,
    cutOff: {
      rows: Math.max(0, at.row + rows.length - indicators.length),
      columns: Math.max(0, at.column + width - years.length),
    },
  };
}

/** Spreadsheets end the last row with a line break; it is not an empty row. */
function pastedRows(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t"));
}

function pastedCell(indicator: Indicator, year: number, found: string): PastedCell {
  const cell = { indicator, year, found };
  const entry = readNumber(found);
  if (entry.kind === "blank") return { ...cell, kind: "blank" };
  if (entry.kind === "unreadable") return { ...cell, kind: "unreadable" };
  const { lowest, highest } = indicator;
  if ((lowest !== null && entry.value < lowest) || (highest !== null && entry.value > highest)) {
    return { ...cell, kind: "outside-bounds", lowest, highest };
  }
  return { ...cell, kind: "ready", value: entry.value, isZero: entry.value === 0 };
}
