import type { BoxLimit, ScenarioBox } from "@tamarisk/domain";
import type { CaseInput, Cases } from "./cases.ts";
import { type CasesProblem, casesProblem, varies } from "./cases-problem.ts";
import { inputSlices } from "./input-slices.ts";

/** One input of a stack, and the parts its range was cut into. */
export interface StackedInput {
  readonly inputId: string;
  readonly bins: readonly StackBin[];
}

/** Numbers from the lowest to the highest that futures in the bin have, both included; or one category. */
export type StackBin =
  | { readonly kind: "range"; readonly min: number; readonly max: number }
  | { readonly kind: "category"; readonly category: string };

/** Futures in one cell, and how many of them are of interest. Where `n` is 0 nothing is known, which is not a share of 0. */
export interface StackCell {
  readonly n: number;
  readonly k: number;
}

export type DimensionalStack =
  | CasesProblem
  | {
      readonly kind: "stack";
      /** From the outermost to the innermost; each bin of one holds all bins of the next. */
      readonly rows: readonly StackedInput[];
      readonly columns: readonly StackedInput[];
      readonly rowCount: number;
      readonly columnCount: number;
      /** Row by row. */
      readonly cells: readonly StackCell[];
    };

/**
 * Dimensional stacking: a table of several inputs at once, the bins of one nested in the bins of another, that shows where
 * futures of interest gather. Inputs go to rows and columns in turn, so the first two, the most important if they come
 * from `featureScores`, make the outermost blocks.
 *
 * @param question - `inputIds`: which inputs, the most important first, 1 to 8. `binCount`: into how many parts of about
 *   equal counts a number's range is cut, 2 to 10; categories each have their own. Inputs that never vary are left out.
 * @throws {RangeError} If an input is unknown or named twice, an option is impossible, or there would be more than a
 *   million cells.
 *
 * @see Suzuki, Stern & Manzocchi (2015), Using association rule mining and high-dimensional visualization to explore the
 *   impact of geological features on dynamic flow behavior, SPE-174774-MS. Rules: docs/methods/dimensional-stacking.md.
 *
 * @example
 * const answer = dimensionalStacking(cases, { inputIds: ["price", "rain", "births"], binCount: 3 });
 * if (answer.kind === "stack") answer.cells.length; // 27: price and births down, rain across
 */
export function dimensionalStacking(
  cases: Cases,
  question: { readonly inputIds: readonly string[]; readonly binCount?: number },
): DimensionalStack {
  const { inputIds, binCount = 3 } = question;
  const asked = inputsAsked(cases, inputIds, binCount);
  const problem = casesProblem({ ...cases, inputs: asked });
  if (problem !== null) return problem;

  const stacked = asked.filter(varies).map((input) => stackedInput(input, binCount));
  const rows = stacked.filter((_, place) => place % 2 === 0);
  const columns = stacked.filter((_, place) => place % 2 === 1);
  const [rowCount, columnCount] = [lineCount(rows), lineCount(columns)];
  if (rowCount * columnCount > MOST_CELLS) {
    throw new RangeError(
      `a stack has up to ${MOST_CELLS} cells; found ${rowCount} × ${columnCount}: take fewer inputs`,
    );
  }
  return {
    kind: "stack",
    rows: rows.map(({ inputId, bins }) => ({ inputId, bins })),
    columns: columns.map(({ inputId, bins }) => ({ inputId, bins })),
    rowCount,
    columnCount,
    cells: countedCells(cases, lineOf(rows), lineOf(columns), rowCount, columnCount),
  };
}

/** The limits of a cell as a box, to keep it or to look at its futures. */
export function stackCellLimits(
  { rows, columns, columnCount }: Extract<DimensionalStack, { kind: "stack" }>,
  cell: number,
): ScenarioBox["limits"] {
  return {
    ...lineLimits(rows, Math.floor(cell / columnCount)),
    ...lineLimits(columns, cell % columnCount),
  };
}

const MOST_CELLS = 1_000_000;
const MOST_INPUTS = 8;

function inputsAsked(cases: Cases, inputIds: readonly string[], binCount: number): CaseInput[] {
  if (!(Number.isInteger(binCount) && binCount >= 2 && binCount <= 10)) {
    throw new RangeError(`a range is cut into 2 to 10 bins; found ${binCount}`);
  }
  if (inputIds.length < 1 || inputIds.length > MOST_INPUTS || new Set(inputIds).size < inputIds.length) {
    throw new RangeError(`1 to ${MOST_INPUTS} different inputs can be stacked; found ${inputIds.join(", ") || "none"}`);
  }
  return inputIds.map((id) => {
    const input = cases.inputs.find((own) => own.id === id);
    if (input === undefined) throw new RangeError(`the futures have no input ${id}`);
    return input;
  });
}

/** A stacked input with the bin of every future. */
interface BinnedInput extends StackedInput {
  readonly binOf: Uint16Array;
}

function stackedInput(input: CaseInput, binCount: number): BinnedInput {
  if (input.kind === "category") {
    const bins = input.categories.map((category) => ({ kind: "category" as const, category }));
    return { inputId: input.id, bins, binOf: input.codes };
  }
  return { inputId: input.id, ...rangeBins(input.values, binCount) };
}

function rangeBins(values: Float64Array, binCount: number): { bins: StackBin[]; binOf: Uint16Array } {
  const { codes, sliceCount } = inputSlices(values, binCount);
  const bins = Array.from({ length: sliceCount }, () => ({ kind: "range" as const, min: Infinity, max: -Infinity }));
  for (const [place, code] of codes.entries()) {
    const bin = bins[code]!;
    bin.min = Math.min(bin.min, values[place]!);
    bin.max = Math.max(bin.max, values[place]!);
  }
  return { bins, binOf: codes };
}

function lineCount(inputs: readonly StackedInput[]): number {
  return inputs.reduce((count, { bins }) => count * bins.length, 1);
}

/** Of a future, its row or column: the bins of nested inputs, the innermost changing fastest. */
function lineOf(inputs: readonly BinnedInput[]): (place: number) => number {
  return (place) => inputs.reduce((line, { bins, binOf }) => line * bins.length + binOf[place]!, 0);
}

function lineLimits(inputs: readonly StackedInput[], line: number): ScenarioBox["limits"] {
  const limits: [string, BoxLimit][] = [];
  let rest = line;
  for (const { inputId, bins } of inputs.toReversed()) {
    const bin = bins[rest % bins.length]!;
    rest = Math.floor(rest / bins.length);
    limits.unshift([inputId, bin.kind === "range" ? { min: bin.min, max: bin.max } : { values: [bin.category] }]);
  }
  return Object.fromEntries(limits);
}

function countedCells(
  cases: Cases,
  rowOf: (place: number) => number,
  columnOf: (place: number) => number,
  rowCount: number,
  columnCount: number,
): StackCell[] {
  const cells = Array.from({ length: rowCount * columnCount }, () => ({ n: 0, k: 0 }));
  for (let place = 0; place < cases.count; place++) {
    const cell = cells[rowOf(place) * columnCount + columnOf(place)]!;
    cell.n++;
    cell.k += cases.ofInterest[place]!;
  }
  return cells;
}
