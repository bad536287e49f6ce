import type { ScenarioColumns } from "@tamarisk/scenario-engine";
import { type NumberColumn, readNumberTable } from "../number-table/read-number-table.ts";
import { counted, listedNames } from "../number-table/table-header.ts";

/** What went into runs of a model and what came out, scenario by scenario. */
export interface Runs {
  readonly scenarios: ScenarioColumns;
  readonly outcomeId: string;
  /** NaN where a run gave no number. */
  readonly outcomes: Float64Array;
  /** The line of the inputs' file on which the first scenario stands, counted from 1. */
  readonly firstLine: number;
}

/**
 * Inputs and one outcome from two CSV files with a line per scenario, in the same order.
 *
 * @param column - The outcome, when the second file has several.
 * @throws {RangeError} If a file cannot be read, the outcome is not there or not named, or the numbers of lines differ.
 */
export async function readRuns(inputsPath: string, outcomesPath: string, column: string | undefined): Promise<Runs> {
  const inputs = await readNumberTable(inputsPath, { rows: "scenarios", unnamed: "x" });
  const read = await readNumberTable(outcomesPath, {
    rows: "outcomes",
    unnamed: "y",
    mayLackNumbers: true,
    only: column === undefined ? undefined : [column],
  });
  const [outcome, ...others] = read.columns;
  if (others.length > 0) {
    const names = listedNames(read.columns.map(({ name }) => name));
    throw new RangeError(`${outcomesPath} has ${read.columns.length} outcomes; choose one with --column: ${names}`);
  }
  if (read.rowCount !== inputs.rowCount) {
    throw new RangeError(
      `${inputsPath} has ${counted(inputs.rowCount, "scenario")} and ${outcomesPath} has ${counted(read.rowCount, "outcome")}; ` +
        "give a line of outcomes for each line of inputs, in the same order; where a run gave none, write NaN",
    );
  }
  return {
    scenarios: scenariosOf(inputsPath, inputs.columns),
    outcomeId: outcome!.name,
    outcomes: outcome!.values,
    firstLine: inputs.firstLine,
  };
}

/** JavaScript sorts names that are whole numbers, and a design's columns count by their order. */
function scenariosOf(path: string, columns: readonly NumberColumn[]): ScenarioColumns {
  const scenarios = Object.fromEntries(columns.map(({ name, values }) => [name, values]));
  const moved = Object.keys(scenarios).findIndex((name, place) => name !== columns[place]!.name);
  if (moved < 0) return scenarios;
  throw new RangeError(
    `${path}, line 1: column "${columns[moved]!.name}" stands where its order would be lost; columns called by whole numbers come first, in ascending order, or take letters: x1, x2`,
  );
}
