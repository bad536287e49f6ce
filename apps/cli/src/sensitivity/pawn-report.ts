import { type Bootstrap, pawn, pawnSentence } from "@tamarisk/scenario-engine";
import type { Runs } from "./read-runs.ts";
import { cell, namesOf, type Report, right, withSlicesNeeded } from "./report.ts";

/** PAWN indices of runs of any random sample. */
export function pawnReport(runs: Runs, sliceCount: number, how: Bootstrap): Report {
  const inputIds = Object.keys(runs.scenarios);
  const result = pawn(runs.scenarios, runs.outcomes, sliceCount, how);
  const { kind } = result;
  const entries = kind === "indices" ? [...Object.entries(result.indices), ["(dummy)", result.dummy] as const] : [];
  return {
    answer: {
      kind,
      slices: sliceCount,
      n: result.scenarioCount,
      dropped: result.droppedScenarios,
      ...(kind === "indices" ? { indices: result.indices, dummy: result.dummy } : {}),
      ...(kind === "no-variation" ? { value: result.value } : {}),
    },
    sentence: withSlicesNeeded(
      kind,
      pawnSentence(result, namesOf(inputIds), namesOf([runs.outcomeId])[runs.outcomeId]!),
      sliceCount,
    ),
    tables: [
      {
        columns: [{ title: "input", align: "left" }, right("median"), right("interval"), right("max"), right("mean")],
        rows: entries.map(([id, { median, low, high, max, mean }]) => {
          return [id, cell(median), `${cell(low)} to ${cell(high)}`, cell(max), cell(mean)];
        }),
      },
    ],
  };
}
