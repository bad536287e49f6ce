import type { ScenarioColumns } from "@tamarisk/scenario-engine";
import { readScenarios } from "../ensemble/read-scenarios.ts";

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
  const { scenarios, scenarioCount, firstLine } = await readScenarios(inputsPath, { unnamed: "x" });
  const read = await readScenarios(outcomesPath, { unnamed: "y", mayLackNumbers: true, only: column });
  const ids = Object.keys(read.scenarios);
  if (ids.length > 1) {
    throw new RangeError(`${outcomesPath} has ${ids.length} outcomes; choose one with --column: ${ids.join(", ")}`);
  }
  if (read.scenarioCount !== scenarioCount) {
    throw new RangeError(
      `${inputsPath} has ${scenarioCount} scenarios and ${outcomesPath} has ${read.scenarioCount} outcomes; ` +
        "give a line of outcomes for each line of inputs, in the same order",
    );
  }
  return { scenarios, outcomeId: ids[0]!, outcomes: read.scenarios[ids[0]!]!, firstLine };
}
