import { CeilingSource, type ScheduleQuestion } from "@tamarisk/domain";
import type { z } from "zod";
import { readRows } from "../number-table/read-rows.ts";
import { isMissing, numberAdvice, numberIn, shownCell } from "../number-table/table-cell.ts";
import { columnNames, expectFields, listedNames, separatorAdvice } from "../number-table/table-header.ts";

type AskedMeasure = z.input<typeof ScheduleQuestion>["measures"][number];
type AskedCeiling = NonNullable<z.input<typeof ScheduleQuestion>["ceilings"]>[number];

/** A cell with what a message says of it. */
interface Cell {
  readonly text: string;
  readonly at: string;
}

type CellsByColumn = ReadonlyMap<string, Cell>;

const columns = [
  "id",
  "title",
  "duration",
  "lead",
  "source",
  "cost",
  "after",
  "not_before",
  "end_by",
  "begun",
  "delay_cost",
  "optional",
  "value",
] as const;

/**
 * Measures from a CSV file, a line each: what the columns mean stands in `tamarisk schedule --help`.
 *
 * @throws {RangeError} If the file cannot be read or a cell is not what its column holds: with line, column and what to do.
 */
export async function readMeasuresCsv(path: string): Promise<AskedMeasure[]> {
  return (await tableRows(path, columns, ["id"])).map((cells) => {
    const id = textIn(cells, "id");
    if (id === null) throw new RangeError(`${cells.get("id")!.at}: expected the measure's id, found a blank cell`);
    const cost = numberAt(cells, "cost");
    const source = textIn(cells, "source");
    const notBefore = numberAt(cells, "not_before");
    const endBy = numberAt(cells, "end_by");
    return {
      id,
      title: { en: textIn(cells, "title") ?? id, zh: "" },
      durationYears: numberAt(cells, "duration"),
      leadTimeYears: numberAt(cells, "lead") ?? 0,
      costs: cost === null ? null : [{ source: source as "government" | null, millionCny: cost }],
      dependsOn: waits(cells),
      notBefore: notBefore === null ? null : { year: notBefore },
      endBy: endBy === null ? null : { year: endBy },
      begunYear: numberAt(cells, "begun"),
      costOfDelayMillionCnyPerYear: numberAt(cells, "delay_cost"),
      optional: isYes(cells) ? { valueMillionCny: numberAt(cells, "value") } : null,
    };
  });
}

/**
 * Ceilings from a CSV file: a line per year, a column per source. A blank cell is a ceiling not known.
 *
 * @throws {RangeError} As `readMeasuresCsv`.
 */
export async function readCeilingsCsv(path: string): Promise<AskedCeiling[]> {
  const rows = await tableRows(path, ["year", ...CeilingSource.options], ["year"]);
  return rows.flatMap((cells) => {
    const year = numberAt(cells, "year");
    if (year === null) throw new RangeError(`${cells.get("year")!.at}: expected a year, found a blank cell`);
    return CeilingSource.options.flatMap((source) => {
      const millionCny = numberAt(cells, source);
      return millionCny === null ? [] : [{ source, year, millionCny }];
    });
  });
}

async function tableRows(path: string, known: readonly string[], needed: readonly string[]): Promise<CellsByColumn[]> {
  let names: readonly string[] | undefined;
  const rows: CellsByColumn[] = [];
  await readRows(path, (fields, line) => {
    if (fields.every((field) => field.trim() === "")) return;
    if (names === undefined) {
      names = checkedNames(path, columnNames(path, fields, line), line, known, needed);
      return;
    }
    expectFields(path, line, fields, names);
    rows.push(
      new Map(
        names.map((name, place) => [name, { text: fields[place]!, at: `${path}, line ${line}, column ${name}` }]),
      ),
    );
  });
  if (names === undefined) throw new RangeError(`${path} is empty; expected a line of names: ${known.join(", ")}`);
  return rows;
}

function checkedNames(
  path: string,
  names: readonly string[],
  line: number,
  known: readonly string[],
  needed: readonly string[],
): readonly string[] {
  const odd = names.find((name) => !known.includes(name));
  const missing = needed.find((name) => !names.includes(name));
  if (odd === undefined && missing === undefined) return names;
  const what = odd === undefined ? `no column is called "${missing}"` : `no column can be called "${odd}"`;
  throw new RangeError(
    `${path}, line ${line}: ${what}; ${separatorAdvice(names) ?? `columns are ${listedNames(known)}`}`,
  );
}

function textIn(cells: CellsByColumn, column: string): string | null {
  const text = cells.get(column)?.text.trim() ?? "";
  return text === "" ? null : text;
}

/** Blank is not known; words such as N/A are told, since they may stand for anything. */
function numberAt(cells: CellsByColumn, column: string): number | null {
  const cell = cells.get(column);
  if (!cell || cell.text.trim() === "") return null;
  const value = numberIn(cell.text);
  if (value !== undefined) return value;
  const advice = isMissing(cell.text) ? "leave it blank where it is not known" : numberAdvice(cell.text, "correct it");
  throw new RangeError(`${cell.at}: expected a number, found ${shownCell(cell.text)}; ${advice}`);
}

function isYes(cells: CellsByColumn): boolean {
  const cell = cells.get("optional");
  const text = cell?.text.trim().toLowerCase() ?? "";
  if (text === "yes") return true;
  if (text === "" || text === "no") return false;
  throw new RangeError(`${cell!.at}: expected yes or no, found ${shownCell(cell!.text)}`);
}

/** "river; belt+2": both must have ended, the belt for two years. */
function waits(cells: CellsByColumn) {
  const cell = cells.get("after");
  const parts = cell?.text.split(";").filter((part) => part.trim() !== "") ?? [];
  return parts.map((part) => {
    const [, measureId, lag] = /^\s*([^+]+?)\s*(?:\+\s*(\d+)\s*)?$/u.exec(part) ?? [];
    if (measureId !== undefined) return { measureId, lagYears: Number(lag ?? 0) };
    throw new RangeError(
      `${cell!.at}: expected ids parted by ; each with years to wait after +, as in "river; belt+2", found ${shownCell(part)}`,
    );
  });
}
