import type { CaseInput } from "@tamarisk/scenario-engine";
import { columnPlace, isMissing, type ReadTable } from "./read-table.ts";

const MOST_CATEGORIES = 256;

/**
 * The columns that are inputs when none are named: all with a name but the one of interest, and but `scenario`, with which
 * some programs number lines.
 */
export function inputNames({ names }: ReadTable, interestColumn: string): string[] {
  return names.filter((name) => name !== "" && name !== interestColumn && name !== "scenario");
}

/**
 * A column as an input: numbers, or categories where it holds texts or is said to be categorical.
 *
 * @throws {RangeError} If it is not there, lacks a value, mixes numbers with texts, or has more than 256 categories.
 */
export function tableInput(table: ReadTable, name: string, isCategorical: boolean): CaseInput {
  const place = columnPlace(table, name);
  const cells = table.rows.map((row) => row[place]);
  const gap = cells.findIndex(isMissing);
  if (gap >= 0) {
    throw refused(table, gap, name, "a value", cells[gap], "fill it in, delete the row, or leave the input out");
  }
  const text = cells.findIndex((cell) => typeof cell !== "number");
  if (text < 0 && !isCategorical) return { id: name, kind: "number", values: Float64Array.from(cells as number[]) };
  const number = isCategorical ? -1 : cells.findIndex((cell) => typeof cell === "number");
  if (number >= 0) {
    throw refused(
      table,
      text,
      name,
      "a number as elsewhere in it",
      cells[text],
      "correct it, or name it in --categorical",
    );
  }
  const categories = [...new Set(cells.map(String))].sort();
  if (categories.length > MOST_CATEGORIES) {
    throw new RangeError(
      `${table.path}, column ${name}: found ${categories.length} different texts; at most ${MOST_CATEGORIES} can be told apart, so leave it out with --inputs`,
    );
  }
  const codes = new Map(categories.map((category, code) => [category, code]));
  return { id: name, kind: "category", categories, codes: Uint16Array.from(cells, (cell) => codes.get(String(cell))!) };
}

function refused(
  { path, rowNumbers }: ReadTable,
  row: number,
  name: string,
  wanted: string,
  found: unknown,
  advice: string,
): RangeError {
  const shown = found === undefined ? "a blank cell" : `"${String(found)}"`;
  return new RangeError(
    `${path}, row ${rowNumbers[row]}, column ${name}: expected ${wanted}, found ${shown}; ${advice}`,
  );
}
