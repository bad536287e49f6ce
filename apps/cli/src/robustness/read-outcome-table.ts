import { type OutcomeTable, outcomeTable } from "@tamarisk/scenario-engine";
import { readRows } from "../number-table/read-rows.ts";
import { isMissing, numberAdvice, numberIn, shownCell } from "../number-table/table-cell.ts";
import { expectFields, listedNames, separatorAdvice } from "../number-table/table-header.ts";

export interface ReadOutcomes {
  readonly policies: readonly string[];
  readonly outcomes: OutcomeTable;
  /** The row that holds how far each scenario is from the nominal one, where one was asked for. */
  readonly distances?: readonly number[];
}

interface PolicyRow {
  readonly name: string;
  readonly line: number;
  readonly values: readonly number[];
}

/**
 * Outcomes from a CSV file: a line of names, then a line per policy, its name first and an outcome per scenario after it.
 * A blank cell, NaN, NA or an infinity stands for a run that failed.
 *
 * @param distanceRow - The name of the row that is no policy but the scenarios' distances from the nominal one.
 * @throws {RangeError} If the file cannot be read or is no such table: with the line, the column, and what to do.
 */
export async function readOutcomeTable(
  path: string,
  direction: OutcomeTable["direction"],
  distanceRow?: string,
): Promise<ReadOutcomes> {
  let names: readonly string[] | undefined;
  const rows = new Map<string, PolicyRow>();
  await readRows(path, (fields, line) => {
    if (fields.every((field) => field.trim() === "")) return;
    if (names === undefined) {
      names = scenarioNames(path, fields, line);
      return;
    }
    const row = policyRow(path, names, fields, line);
    const earlier = rows.get(row.name);
    if (earlier) {
      throw new RangeError(
        `${path}, line ${line}: "${row.name}" stands there a second time, after line ${earlier.line}; rename one`,
      );
    }
    rows.set(row.name, row);
  });
  if (names === undefined) {
    throw new RangeError(`${path} is empty; expected a line of names: the policy, then one for each scenario`);
  }
  const distances = distanceRow === undefined ? undefined : distancesIn(path, names, rows, distanceRow);
  const policies = [...rows.values()].filter(({ name }) => name !== distanceRow);
  if (policies.length === 0) {
    throw new RangeError(`${path} holds no policies; expected a line for each: its name, then an outcome per scenario`);
  }
  return {
    policies: policies.map(({ name }) => name),
    outcomes: outcomeTable(
      direction,
      policies.map(({ values }) => values),
    ),
    ...(distances && { distances }),
  };
}

/** Scenarios may do without names, and two may share one: they count by their place. */
function scenarioNames(path: string, fields: readonly string[], line: number): readonly string[] {
  if (fields.length >= 2) return fields.map((field) => field.trim());
  throw new RangeError(
    `${path}, line ${line} holds no scenarios; ${separatorAdvice(fields) ?? "expected a line of names: the policy, then one for each scenario"}`,
  );
}

function policyRow(path: string, names: readonly string[], fields: readonly string[], line: number): PolicyRow {
  expectFields(path, line, fields, names);
  const name = fields[0]!.trim();
  if (name === "") {
    throw new RangeError(`${path}, line ${line}: expected the policy's name in the first column, found a blank cell`);
  }
  const values = fields.slice(1).map((text, place) => {
    const value = numberIn(text);
    if (value !== undefined) return value;
    if (isMissing(text)) return Number.NaN;
    throw new RangeError(
      `${path}, line ${line} (${name}), column ${names[place + 1] || place + 2}: expected a number, found ${shownCell(text)}; ${numberAdvice(text, "correct it")}, or leave it blank if the run failed`,
    );
  });
  return { name, line, values };
}

function distancesIn(
  path: string,
  names: readonly string[],
  rows: ReadonlyMap<string, PolicyRow>,
  distanceRow: string,
): readonly number[] {
  const found = rows.get(distanceRow);
  if (!found) {
    throw new RangeError(`${path} has no row "${distanceRow}" with distances; it has ${listedNames([...rows.keys()])}`);
  }
  const odd = found.values.findIndex((distance) => !(distance >= 0));
  if (odd < 0) return found.values;
  const shown = Number.isNaN(found.values[odd]!) ? "none" : found.values[odd];
  throw new RangeError(
    `${path}, line ${found.line} (${distanceRow}), column ${names[odd + 1] || odd + 2}: expected a distance of 0 or more, found ${shown}`,
  );
}
