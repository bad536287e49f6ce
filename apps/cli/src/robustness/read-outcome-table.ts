import { type OutcomeTable, outcomeTable } from "@tamarisk/scenario-engine";
import type { Cell } from "@tamarisk/system-dynamics";
import { delimitedSheet } from "../delimited-sheet.ts";
import { modelText } from "../model-text.ts";

export interface ReadOutcomes {
  readonly policies: readonly string[];
  readonly outcomes: OutcomeTable;
  /** The row that holds how far each scenario is from the nominal one, where one was asked for. */
  readonly distances?: readonly number[];
}

/**
 * Outcomes from a CSV file: a line of names, then a line per policy, its name first and an outcome per scenario after it.
 * A blank cell, NaN or NA stands for a run that failed.
 *
 * @param distanceRow - The name of the row that is no policy but the scenarios' distances from the nominal one.
 * @throws {RangeError} If the file cannot be read or is no such table: with the row, the column, and what to do.
 */
export async function readOutcomeTable(
  path: string,
  direction: OutcomeTable["direction"],
  distanceRow?: string,
): Promise<ReadOutcomes> {
  const [header, ...lines] = await rowsOf(path);
  if (!header || header.cells.length < 2) {
    throw new RangeError(
      `${path} holds no scenarios; expected a line of names: the policy, then one for each scenario`,
    );
  }
  const rows = lines.map((line) => policyRow(path, header.cells, line));
  const names = rows.map(({ name }) => name);
  const twice = names.findIndex((name, place) => names.indexOf(name) < place);
  if (twice >= 0) {
    throw new RangeError(`${path}, row ${lines[twice]!.row}: "${names[twice]}" stands there a second time; rename it`);
  }
  const policies = rows.filter(({ name }) => name !== distanceRow);
  if (policies.length === 0) {
    throw new RangeError(`${path} holds no policies; expected a line for each: its name, then an outcome per scenario`);
  }
  return {
    policies: policies.map(({ name }) => name),
    outcomes: outcomeTable(
      direction,
      policies.map(({ values }) => values),
    ),
    ...(distanceRow !== undefined && { distances: distancesIn(path, rows, distanceRow) }),
  };
}

/** Rows with something in them, and the number that a text editor shows for each. */
async function rowsOf(path: string): Promise<{ row: number; cells: readonly Cell[] }[]> {
  const { rows } = delimitedSheet(await modelText(path), "", !/\.(?:tsv|tab)$/iu.test(path));
  return rows
    .map((cells, place) => ({ row: place + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
}

function policyRow(
  path: string,
  header: readonly Cell[],
  { row, cells }: { readonly row: number; readonly cells: readonly Cell[] },
): { name: string; values: number[] } {
  const name = String(cells[0] ?? "");
  if (name === "")
    throw new RangeError(`${path}, row ${row}: expected the policy's name in the first column, found none`);
  if (cells.length !== header.length) {
    throw new RangeError(
      `${path}, row ${row} (${name}): expected ${header.length} cells as in the first row, found ${cells.length}; a run that failed is a blank cell between commas`,
    );
  }
  const values = cells.slice(1).map((cell, place) => {
    if (typeof cell === "number") return cell;
    if (cell === undefined || /^(?:nan|na)$/iu.test(cell)) return Number.NaN;
    throw new RangeError(
      `${path}, row ${row} (${name}), column ${header[place + 1] ?? place + 2}: expected a number, found "${cell}"; correct it, or leave it blank if the run failed`,
    );
  });
  return { name, values };
}

function distancesIn(
  path: string,
  rows: readonly { readonly name: string; readonly values: readonly number[] }[],
  distanceRow: string,
): readonly number[] {
  const found = rows.find(({ name }) => name === distanceRow);
  if (!found) {
    throw new RangeError(
      `${path} has no row "${distanceRow}" with distances; it has ${rows.map(({ name }) => name).join(", ")}`,
    );
  }
  const odd = found.values.findIndex((distance) => !(distance >= 0));
  if (odd < 0) return found.values;
  throw new RangeError(
    `${path}, row "${distanceRow}", column ${odd + 2}: expected a distance of 0 or more, found ${found.values[odd]}`,
  );
}
