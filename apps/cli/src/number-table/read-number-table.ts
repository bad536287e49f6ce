import { readRows } from "./read-rows.ts";
import { isMissing, numberAdvice, numberIn, shownCell } from "./table-cell.ts";
import { columnNames, expectFields, listedNames, separatorAdvice } from "./table-header.ts";

/** Columns of numbers of one length, in the file's order or the one asked for. */
interface NumberTable {
  readonly columns: readonly NumberColumn[];
  readonly rowCount: number;
  /** The line on which the first row stands, counted from 1. */
  readonly firstLine: number;
}

export interface NumberColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** What a file may have beyond a line of names and lines of numbers. */
export interface NumberTableOptions {
  /** What a row is, in the plural, for messages: "points". */
  readonly rows: string;
  /** What to do about a text where a number should be, besides correcting it. */
  readonly advice?: string;
  /** When the first line is all numbers, it is a row, and columns are called by this word and their place from 1. */
  readonly unnamed?: string;
  /** Blank fields, NaN, NA and infinities are read as NaN instead of being refused. */
  readonly mayLackNumbers?: boolean;
  /** Read these columns alone, in this order; others may hold anything. */
  readonly only?: readonly string[] | undefined;
}

interface ReadColumn {
  readonly name: string;
  readonly place: number;
  readonly values: number[];
}

/**
 * Numbers from a CSV file: a line of names, then a line of numbers per row. Unless it is asked for, a column called
 * `scenario`, with which some programs number lines, is passed over, and so is a first column without a name.
 *
 * @throws {RangeError} If the file cannot be read, lacks a column, names one twice, or a field is no number: with its line
 *   and column, what was found, and what to do.
 *
 * @example
 * (await readNumberTable("costs.csv", { rows: "points" })).columns[0]; // { name: "cost", values: Float64Array [410, 560] }
 */
export async function readNumberTable(path: string, options: NumberTableOptions): Promise<NumberTable> {
  let names: readonly string[] | undefined;
  let columns: readonly ReadColumn[] = [];
  let firstLine: number | undefined;
  await readRows(path, (fields, line) => {
    const isEmpty = fields.length === 1 && fields[0] === "";
    if (names === undefined) {
      if (isEmpty) return;
      const isRow = options.unnamed !== undefined && fields.every((field) => isNumber(field, options));
      names = isRow ? fields.map((_, place) => `${options.unnamed}${place + 1}`) : columnNames(path, fields, line);
      columns = columnsOf(path, line, names, options);
      if (!isRow) return;
    }
    // In a table of one column, a line without a number is an empty one.
    if (isEmpty && !(names.length === 1 && options.mayLackNumbers)) return;
    firstLine ??= line;
    expectFields(path, line, fields, names);
    for (const { name, place, values } of columns) {
      const text = fields[place]!;
      const value = numberIn(text);
      if (value !== undefined) values.push(value);
      else if (options.mayLackNumbers && isLacking(text)) values.push(Number.NaN);
      else {
        const advice = separatorAdvice(names) ?? numberAdvice(text, options.advice ?? "correct it");
        throw new RangeError(
          `${path}, line ${line}, column ${name}: expected a number, found ${shownCell(text)}; ${advice}`,
        );
      }
    }
  });
  if (names === undefined)
    throw new RangeError(
      `${path} is empty; expected a line of names, then a line of numbers for each of the ${options.rows}`,
    );
  if (firstLine === undefined) {
    throw new RangeError(
      `${path} holds no ${options.rows}: it has a line of names and nothing after it; ${separatorAdvice(names) ?? "add a line of numbers for each"}`,
    );
  }
  return {
    columns: columns.map(({ name, values }) => ({ name, values: new Float64Array(values) })),
    rowCount: columns[0]!.values.length,
    firstLine,
  };
}

function columnsOf(
  path: string,
  line: number,
  names: readonly string[],
  { only, rows }: NumberTableOptions,
): readonly ReadColumn[] {
  const absent = only?.find((name) => !names.includes(name) || name === "");
  if (absent !== undefined) throw new RangeError(`${path} has no column "${absent}"; it has ${listedNames(names)}`);
  const used = only ?? names.filter((name, place) => name !== "scenario" && !(name === "" && place === 0));
  const nameless = used.indexOf("");
  if (nameless >= 0) {
    throw new RangeError(
      `${path}, line ${line}: column ${names.indexOf("", 1) + 1} has no name; name it, or delete it`,
    );
  }
  if (used.length === 0) throw new RangeError(`${path} holds no ${rows}: it has no column of numbers with a name`);
  return used.map((name) => ({ name, place: names.indexOf(name), values: [] }));
}

function isNumber(text: string, { mayLackNumbers = false }: NumberTableOptions): boolean {
  return numberIn(text) !== undefined || (mayLackNumbers && text.trim() !== "" && isLacking(text));
}

/** Python writes None where there is nothing. */
function isLacking(text: string): boolean {
  return isMissing(text) || /^\s*none\s*$/iu.test(text);
}
