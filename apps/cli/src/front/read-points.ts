import { readScenarios } from "../ensemble/read-scenarios.ts";

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
  const twice = chosen?.find((name, place) => chosen.indexOf(name) < place);
  if (twice !== undefined) throw new RangeError(`--columns names "${twice}" twice; name each objective once`);
  const options = { unnamed: "objective", mayLackNumbers: true };
  const parts = await Promise.all((chosen ?? [undefined]).map((only) => readScenarios(path, { ...options, only })));
  const columns = parts.flatMap(({ scenarios }) => Object.entries(scenarios));
  return {
    columns: columns.map(([name]) => name),
    rows: Array.from({ length: parts[0]!.scenarioCount }, (_, row) => columns.map(([, values]) => values[row]!)),
  };
}
