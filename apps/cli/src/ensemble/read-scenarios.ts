import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ScenarioColumns } from "@tamarisk/scenario-engine";

export interface ReadScenarios {
  readonly scenarios: ScenarioColumns;
  readonly scenarioCount: number;
}

/** The same from a file. */
export interface ReadScenarioFile extends ReadScenarios {
  /** The line on which the first scenario stands, counted from 1. */
  readonly firstLine: number;
}

/** What a CSV file may have beyond a line of names and lines of numbers. */
export interface ScenarioFileOptions {
  /** When the first line is all numbers, it is a scenario, and columns are called by this word and their place from 1. */
  readonly unnamed?: string;
  /** Empty fields, NaN, NA and infinities are read as NaN instead of being refused. */
  readonly mayLackNumbers?: boolean;
  /** Read this column alone. */
  readonly only?: string | undefined;
}

/**
 * Scenarios from a CSV file: a line of names, then a line of numbers per scenario. A column called `scenario`, with which
 * some programs number lines, is passed over.
 *
 * @throws {RangeError} If the file cannot be read, names a column twice, or a field is no number: with its line and column.
 */
export async function readScenarios(path: string, options: ScenarioFileOptions = {}): Promise<ReadScenarioFile> {
  const columns: { readonly name: string; readonly values: number[] }[] = [];
  let line = 0;
  let firstLine = 2;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      line++;
      if (line === 1) columns.push(...header(path, text, options));
      if (line === 1 && isAllNumbers(text, options)) firstLine = 1;
      if (line >= firstLine && text.trim() !== "") addLine(path, line, text, columns, options);
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError(`the scenarios cannot be read: ${(error as Error).message}`);
  }
  if (options.only !== undefined && !columns.some(({ name }) => name === options.only)) {
    throw new RangeError(
      `${path} has no column "${options.only}"; it has ${columns.map(({ name }) => name).join(", ")}`,
    );
  }
  const used = columns.filter(({ name }) => name === (options.only ?? name) && (name !== "scenario" || options.only));
  const scenarioCount = used[0]?.values.length ?? 0;
  if (scenarioCount === 0) {
    throw new RangeError(`${path} holds no scenarios; expected a line of names, then a line of numbers per scenario`);
  }
  return {
    scenarios: Object.fromEntries(used.map(({ name, values }) => [name, Float64Array.from(values)])),
    scenarioCount,
    firstLine,
  };
}

function isAllNumbers(text: string, { unnamed, mayLackNumbers = false }: ScenarioFileOptions): boolean {
  if (unnamed === undefined) return false;
  return fieldsOf(text.replace(/^\uFEFF/u, "")).every(
    (field) => field.trim() !== "" && (Number.isFinite(Number(field)) || (mayLackNumbers && LACKING.test(field))),
  );
}

function header(path: string, text: string, options: ScenarioFileOptions): { name: string; values: number[] }[] {
  const fields = fieldsOf(text.replace(/^\uFEFF/u, ""));
  const names = isAllNumbers(text, options) ? fields.map((_, place) => `${options.unnamed}${place + 1}`) : fields;
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw new RangeError(`${path}, line 1: two columns are called "${twice}"`);
  return names.map((name) => ({ name, values: [] }));
}

function addLine(
  path: string,
  line: number,
  text: string,
  columns: readonly { name: string; values: number[] }[],
  { mayLackNumbers = false, only }: ScenarioFileOptions,
): void {
  const fields = fieldsOf(text.replace(/^\uFEFF/u, ""));
  if (fields.length !== columns.length) {
    throw new RangeError(`${path}, line ${line}: expected ${columns.length} fields, found ${fields.length}`);
  }
  for (const [place, { name, values }] of columns.entries()) {
    if (only !== undefined && only !== name) continue;
    if (mayLackNumbers && LACKING.test(fields[place]!)) {
      values.push(Number.NaN);
      continue;
    }
    const value = Number(fields[place]);
    if (fields[place]!.trim() === "" || !Number.isFinite(value)) {
      throw new RangeError(`${path}, line ${line}, column ${name}: expected a number, found "${fields[place]}"`);
    }
    values.push(value);
  }
}

const LACKING = /^\s*(?:|[-+]?nan|n\/?a|null|none|[-+]?inf(?:inity)?)\s*$/iu;

/** One line of CSV; quoted fields may hold commas, and quotes doubled. */
function fieldsOf(text: string): string[] {
  if (!text.includes('"')) return text.split(",");
  const fields = text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu);
  return Array.from(fields, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
