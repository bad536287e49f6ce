import { nameKey } from "../../model/name-key.ts";
import type { Cell, CellRange, Sheet } from "../model-files.ts";
import type { SideCall } from "./side-sheets.ts";
import type { VensimScanner } from "./vensim-scanner.ts";

/** Points of one series in a sheet. */
export interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly isTransposed: boolean;
  /** A named range one column wide. */
  readonly isColumn?: boolean;
}

/** The elements that stand in a sheet: across, then down; empty cells are passed over. */
export function sideElements(sheet: Sheet, call: SideCall, scanner: VensimScanner): string[] {
  const [, , first, last, prefix = ""] = call.arguments;
  const from = cellPlace(sheet, first!, call, scanner);
  const to = lastPlace(sheet, last!, from, call, scanner);
  const elements: string[] = [];
  for (const row of sheet.rows.slice(from.row, to.row + 1)) {
    for (const cell of row.slice(from.column, to.column + 1)) {
      if (cell !== undefined && cell !== "") elements.push(`${prefix}${String(cell).trim()}`);
    }
  }
  if (elements.length > 0) return elements;
  return scanner.fail(
    "data",
    `no elements stand from cell ${first} of '${call.arguments[0]}' on`,
    call.offset,
    call.name,
  );
}

/** The last cell of a range may be a cell, only a column or a row, or left out: then the first row to its end. */
function lastPlace(sheet: Sheet, last: string, from: CellPlace, call: SideCall, scanner: VensimScanner): CellPlace {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (last.trim() === "") return { row: from.row, column: width - 1, isTransposed: false };
  const line = lineOf(last);
  if (line?.along === "column") return { row: sheet.rows.length - 1, column: line.index, isTransposed: false };
  if (line?.along === "row") return { row: line.index, column: width - 1, isTransposed: false };
  return cellPlace(sheet, last, call, scanner);
}

/**
 * Constants from a sheet in row-major order: the last dimension across, the one before it down; the other way round when the cell ends in
 * a star. A vector in a named range runs the way the range does.
 *
 * @param sizes - How many elements each dimension of the left side has, single elements left out.
 */
export function sideConstants(
  sheet: Sheet,
  sizes: readonly number[],
  call: SideCall,
  scanner: VensimScanner,
): number[] {
  if (sizes.length > 2) {
    scanner.fail(
      "unsupported",
      `${call.name} fills at most two dimensions, not ${sizes.length}`,
      call.offset,
      call.name,
    );
  }
  const place = cellPlace(sheet, call.arguments[2]!, call, scanner);
  const [downCount, acrossCount] = sizes.length === 2 ? [sizes[0]!, sizes[1]!] : [1, sizes[0] ?? 1];
  const isTurned = sizes.length < 2 && place.isColumn ? true : place.isTransposed;
  const values: number[] = [];
  for (let down = 0; down < downCount; down++) {
    for (let across = 0; across < acrossCount; across++) {
      const row = place.row + (isTurned ? across : down);
      const column = place.column + (isTurned ? down : across);
      const value = numberIn(sheet.rows[row]?.[column]);
      if (value === undefined) {
        const where = `${columnLetters(column)}${row + 1}`;
        scanner.fail("data", `cell ${where} of '${call.arguments[0]}' has no number`, call.offset, call.name);
      }
      values.push(value);
    }
  }
  return values;
}

/**
 * Series from a sheet, one after another: when x runs down a column, the series stand in columns side by side; when it runs along a row,
 * in rows one below another. Points without x or y are left out.
 */
export function sideSeries(sheet: Sheet, count: number, call: SideCall, scanner: VensimScanner): Series[] {
  const [file, , line, cell] = call.arguments;
  const axis = axisOf(sheet, line!, call, scanner);
  const place = cellPlace(sheet, cell!, call, scanner);
  const series = Array.from({ length: count }, (_, at) => seriesAt(sheet, axis, place, at));
  const empty = series.findIndex(({ x }) => x.length === 0);
  if (empty < 0) return series;
  return scanner.fail(
    "data",
    `'${file}' has no numbers for series ${empty + 1} from cell ${cell} on`,
    call.offset,
    call.name,
  );
}

interface Axis {
  readonly along: "row" | "column";
  readonly index: number;
  readonly range?: CellRange;
}

function seriesAt(sheet: Sheet, axis: Axis, place: CellPlace, series: number): Series {
  const isDown = axis.along === "column";
  const start = isDown ? place.row : place.column;
  const axisStart = axis.range === undefined ? start : isDown ? axis.range.top : axis.range.left;
  const axisEnd = axis.range === undefined ? Number.POSITIVE_INFINITY : isDown ? axis.range.bottom : axis.range.right;
  const longest = isDown ? sheet.rows.length : (sheet.rows[axis.index]?.length ?? 0);
  const points: [number, number][] = [];
  for (let step = 0; axisStart + step <= Math.min(axisEnd, longest - 1); step++) {
    const x = numberIn(
      isDown ? sheet.rows[axisStart + step]?.[axis.index] : sheet.rows[axis.index]?.[axisStart + step],
    );
    const y = numberIn(
      isDown ? sheet.rows[start + step]?.[place.column + series] : sheet.rows[place.row + series]?.[start + step],
    );
    if (x !== undefined && y !== undefined) points.push([x, y]);
  }
  points.sort(([a], [b]) => a - b);
  return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}

function axisOf(sheet: Sheet, line: string, call: SideCall, scanner: VensimScanner): Axis {
  const written = lineOf(line);
  if (written !== undefined) return written;
  const range = rangeNamed(sheet, line);
  if (range === undefined) {
    scanner.fail(
      "data",
      `'${line}' is no row, column or named range of '${call.arguments[0]}'`,
      call.offset,
      call.name,
    );
  }
  const isColumn = range.bottom > range.top;
  return { along: isColumn ? "column" : "row", index: isColumn ? range.left : range.top, range };
}

function lineOf(line: string): { along: "row" | "column"; index: number } | undefined {
  const text = line.trim();
  if (/^\d{1,7}$/u.test(text)) return { along: "row", index: Number(text) - 1 };
  return /^[A-Za-z]{1,3}$/u.test(text) ? { along: "column", index: columnIndex(text) } : undefined;
}

function cellPlace(sheet: Sheet, cell: string, call: SideCall, scanner: VensimScanner): CellPlace {
  const text = cell.trim();
  const isTransposed = text.endsWith("*");
  const bare = isTransposed ? text.slice(0, -1).trim() : text;
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(bare);
  if (match !== null) return { row: Number(match[2]) - 1, column: columnIndex(match[1]!), isTransposed };
  const range = rangeNamed(sheet, bare);
  if (range !== undefined) {
    const isColumn = range.left === range.right && range.bottom > range.top;
    return { row: range.top, column: range.left, isTransposed, isColumn };
  }
  return scanner.fail(
    "data",
    `'${cell}' is no cell, such as 'B2', nor a named range of '${call.arguments[0]}'`,
    call.offset,
    call.name,
  );
}

function rangeNamed(sheet: Sheet, name: string): CellRange | undefined {
  const key = nameKey(name);
  for (const [written, range] of sheet.names ?? []) if (nameKey(written) === key) return range;
  return undefined;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (cell === undefined || cell.trim() === "") return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
