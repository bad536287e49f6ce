import { readNumberTable } from "../number-table/read-number-table.ts";

export interface ReadPoints {
  readonly columns: readonly string[];
  /** One row a point, in the order of the columns; NaN where there is no number. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * Points from a CSV file.
 *
 * @param chosen - The columns that are objectives; all if none are named. Others may hold anything.
 * @throws {RangeError} If the file cannot be read, lacks a column or holds text where a number is needed: with its place.
 */
export async function readPoints(path: string, chosen: readonly string[] | undefined): Promise<ReadPoints> {
  const options = {
    rows: "points",
    unnamed: "objective",
    mayLackNumbers: true,
    only: chosen,
    advice: "correct it, or choose the objectives with --columns",
  };
  const { columns, rowCount } = await readNumberTable(path, options);
  return {
    columns: columns.map(({ name }) => name),
    rows: Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row]!)),
  };
}
