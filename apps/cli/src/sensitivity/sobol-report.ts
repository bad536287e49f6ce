import {
  type Bootstrap,
  checkSaltelli,
  type Estimate,
  givenDataIndices,
  type SaltelliCheck,
  sobolIndices,
  sobolIndicesSentence,
} from "@tamarisk/scenario-engine";
import { counted } from "../number-table/table-header.ts";
import type { Runs } from "./read-runs.ts";
import { estimateCells, namesOf, type Report, right, withSlicesNeeded } from "./report.ts";

/**
 * Sobol' indices of runs of a Saltelli design.
 *
 * @param path - The file of inputs, for messages.
 * @throws {RangeError} If the inputs are no Saltelli design: with the first line and column that speak against it.
 */
export function sobolReport(runs: Runs, path: string, secondOrder: boolean | undefined, how: Bootstrap): Report {
  const check = checkSaltelli(runs.scenarios, secondOrder);
  if (check.kind !== "saltelli") throw new RangeError(`${path} is no Saltelli design: ${problemOf(check, runs)}`);
  const inputIds = Object.keys(runs.scenarios);
  const result = sobolIndices(runs.outcomes, { inputIds, secondOrder: check.secondOrder }, how);
  const size = runs.outcomes.length / (result.baseCount + result.droppedBases);
  const { kind } = result;
  const rows = kind === "indices" ? inputIds.map((id) => indexRow(id, result.first[id]!, result.total[id]!)) : [];
  const pairs = kind === "indices" ? result.second : [];
  return {
    answer: {
      kind,
      design: "saltelli",
      baseCount: result.baseCount,
      n: result.baseCount * size,
      dropped: result.droppedBases * size,
      ...(kind === "indices" ? { first: result.first, total: result.total, second: pairs } : {}),
      ...(kind === "no-variation" ? { value: result.value } : {}),
    },
    sentence: sobolIndicesSentence(result, namesOf(inputIds), namesOf([runs.outcomeId])[runs.outcomeId]!),
    tables: [
      {
        columns: [
          { title: "input", align: "left" },
          right("first"),
          right("interval"),
          right("total"),
          right("interval"),
        ],
        rows,
      },
      {
        columns: [{ title: "pair", align: "left" }, right("second"), right("interval")],
        rows: pairs.map(({ between, ...index }) => [between.join(" × "), ...estimateCells(index)]),
      },
    ],
  };
}

/** First-order indices of runs of any random sample. */
export function givenDataReport(runs: Runs, sliceCount: number, how: Bootstrap): Report {
  const inputIds = Object.keys(runs.scenarios);
  const result = givenDataIndices(runs.scenarios, runs.outcomes, sliceCount, how);
  const { kind } = result;
  return {
    answer: {
      kind,
      design: "given-data",
      slices: sliceCount,
      n: result.scenarioCount,
      dropped: result.droppedScenarios,
      ...(kind === "indices" ? { first: result.first } : {}),
      ...(kind === "no-variation" ? { value: result.value } : {}),
    },
    sentence: withSlicesNeeded(
      kind,
      sobolIndicesSentence(result, namesOf(inputIds), namesOf([runs.outcomeId])[runs.outcomeId]!),
      sliceCount,
    ),
    tables: [
      {
        columns: [{ title: "input", align: "left" }, right("first"), right("interval")],
        rows: kind === "indices" ? inputIds.map((id) => [id, ...estimateCells(result.first[id]!)]) : [],
      },
    ],
  };
}

function indexRow(id: string, first: Estimate, total: Estimate): string[] {
  return [id, ...estimateCells(first), ...estimateCells(total)];
}

function problemOf(check: Exclude<SaltelliCheck, { kind: "saltelli" }>, { firstLine }: Runs): string {
  const remedy =
    'sample with "tamarisk sample saltelli", or give --given-data for the first order from any random sample';
  if (check.kind === "wrong-count") {
    const [first, second] = check.blockSizes;
    return (
      `a base point has ${first} lines, ${second} with second order, and ${counted(check.scenarioCount, "line")} ${check.scenarioCount === 1 ? "is" : "are"} no whole number ` +
      `of them; ${remedy}`
    );
  }
  return (
    `line ${check.scenario + firstLine}, column ${check.inputId}: expected ${check.expected}, found ${check.found} ` +
    `(${check.secondOrder ? "with" : "without"} second order); ${remedy}`
  );
}
