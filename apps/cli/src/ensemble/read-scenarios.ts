import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ScenarioColumns } from "@tamarisk/scenario-engine";

export interface ReadScenarios {
  readonly scenarios: ScenarioColumns;
  readonly scenarioCount: number;
}

/**
 * Scenarios from a CSV file: a line of names, then a line of numbers per scenario. A column called `scenario`, with which
 * some programs number lines, is passed over.
 *
 * @throws {RangeError} If the file cannot be read, names a column twice, or a field is no number: with its line and column.
 */
export async function readScenarios(path: string): Promise<ReadScenarios> {
  const columns: { readonly name: string; readonly values: number[] }[] = [];
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      line++;
      if (line === 1) columns.push(...header(path, text));
      else if (text.trim() !== "") addLine(path, line, text, columns);
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError(`the scenarios cannot be read: ${(error as Error).message}`);
  }
  const used = columns.filter(({ name }) => name !== "scenario");
  const scenarioCount = used[0]?.values.length ?? 0;
  if (scenarioCount === 0) {
    throw new RangeError(`${path} holds no scenarios; expected a line of names, then a line of numbers per scenario`);
  }
  return {
    scenarios: Object.fromEntries(used.map(({ name, values }) => [name, Float64Array.from(values)])),
    scenarioCount,
  };
}

function header(path: string, text: string): { name: string; values: number[] }[] {
  const names = fieldsOf(text.replace(/^\uFEFF/u, ""));
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw new RangeError(`${path}, line 1: two columns are called "${twice}"`);
  return names.map((name) => ({ name, values: [] }));
}

function addLine(
  path: string,
  line: number,
  text: string,
  columns: readonly { name: string; values: number[] }[],
): void {
  const fields = fieldsOf(text);
  if (fields.length !== columns.length) {
    throw new RangeError(`${path}, line ${line}: expected ${columns.length} fields, found ${fields.length}`);
  }
  for (const [place, { name, values }] of columns.entries()) {
    const value = Number(fields[place]);
    if (fields[place]!.trim() === "" || !Number.isFinite(value)) {
      throw new RangeError(`${path}, line ${line}, column ${name}: expected a number, found "${fields[place]}"`);
    }
    values.push(value);
  }
}

/** One line of CSV; quoted fields may hold commas, and quotes doubled. */
function fieldsOf(text: string): string[] {
  if (!text.includes('"')) return text.split(",");
  const fields = text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu);
  return Array.from(fields, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
