import { quantile } from "../summary/quantile.ts";
import type { SearchVariable } from "./search-problem.ts";

/** What one lever of a point is, beside what it is in the others. */
export interface LeverDifference {
  /** Which of the variables. */
  readonly variable: number;
  readonly value: number;
  /** The others' median, or the category that most of them have. */
  readonly usual: number;
  /** How far apart the two are, as a share of what may be set: from 0 to 1; 1 for another category. */
  readonly apart: number;
  /** In how many of the others it is lower, and in how many higher; of categories, in how many it is another. */
  readonly lowerCount: number;
  readonly higherCount: number;
}

/** What sets a point apart. */
export type PointExplanation =
  | { readonly kind: "nothing-to-compare" }
  | { readonly kind: "like-the-others"; readonly otherCount: number }
  /** Levers that differ from the usual, those that differ most first. */
  | { readonly kind: "set-apart"; readonly otherCount: number; readonly differences: readonly LeverDifference[] };

/**
 * Which levers set a point apart from other points, such as all others that were found, or one policy that is known.
 *
 * @param point - Its value for each variable.
 * @param others - Row-major, points × variables, without the point itself.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH11.
 *
 * @example
 * const trees: SearchVariable = { id: "trees", kind: "real", low: 0, high: 1 };
 * explainPoint([trees], [0.9], Float64Array.of(0.1, 0.4, 0.5)); // set apart: 0.9 where 0.4 is usual, higher than 3 of 3
 */
export function explainPoint(
  variables: readonly SearchVariable[],
  point: ArrayLike<number>,
  others: Float64Array,
): PointExplanation {
  const otherCount = others.length / variables.length;
  if (otherCount === 0) return { kind: "nothing-to-compare" };
  const differences = variables
    .map((variable, place) => difference(variable, place, point[place]!, columnOf(others, place, variables.length)))
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart || a.variable - b.variable);
  return differences.length === 0
    ? { kind: "like-the-others", otherCount }
    : { kind: "set-apart", otherCount, differences };
}

function difference(variable: SearchVariable, place: number, value: number, column: Float64Array): LeverDifference {
  const lowerCount = column.filter((other) => other < value).length;
  const higherCount = column.filter((other) => other > value).length;
  if (variable.kind === "category") {
    const usual = commonest(column);
    return { variable: place, value, usual, apart: usual === value ? 0 : 1, lowerCount, higherCount };
  }
  const usual = quantile(column.toSorted(), 0.5);
  const range = variable.high - variable.low;
  const apart = range === 0 ? 0 : Math.abs(value - usual) / range;
  return { variable: place, value, usual, apart, lowerCount, higherCount };
}

function columnOf(rows: Float64Array, place: number, width: number): Float64Array {
  return Float64Array.from({ length: rows.length / width }, (_, row) => rows[row * width + place]!);
}

/** The value that comes most often, the smallest of equals. */
function commonest(column: Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of column.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
