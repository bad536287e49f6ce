import type { CaseInput } from "@tamarisk/scenario-engine";
import { numberAdvice, shownCell } from "../number-table/table-cell.ts";
import { type Cell, columnOf, isMissingCell, type ReadTable } from "./read-table.ts";

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
  const column = columnOf(table, name);
  if (!column.hasTexts && !isCategorical) {
    const values = new Float64Array(column.values);
    const blank = values.findIndex(Number.isNaN);
    if (blank >= 0) throw missing(table, blank, name, undefined);
    return { id: name, kind: "number", values };
  }
  const cells = Array.from({ length: table.rowCount }, (_, row) => column.cell(row));
  const gap = cells.findIndex(isMissingCell);
  if (gap >= 0) throw missing(table, gap, name, cells[gap]);
  const text = cells.findIndex((cell) => typeof cell !== "number");
  const hasNumbers = text >= 0 && cells.some((cell) => typeof cell === "number");
  const odd = cells.findIndex((cell) => typeof cell === "string" && numberAdvice(cell, "") !== "");
  if (!isCategorical && (hasNumbers || odd >= 0)) {
    const row = odd >= 0 ? odd : text;
    const advice = `${numberAdvice(String(cells[row]), "correct it")}, or name the column in --categorical`;
    throw refused(table, row, name, hasNumbers ? "a number as elsewhere in it" : "a number", cells[row], advice);
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

function missing(table: ReadTable, row: number, name: string, found: Cell): RangeError {
  return refused(table, row, name, "a value", found, "fill it in, delete the line, or leave the input out");
}

function refused(
  { path, lines }: ReadTable,
  row: number,
  name: string,
  wanted: string,
  found: Cell,
  advice: string,
): RangeError {
  const shown = shownCell(String(found ?? ""));
  return new RangeError(`${path}, line ${lines[row]}, column ${name}: expected ${wanted}, found ${shown}; ${advice}`);
}
