import type { Correlation } from "@tamarisk/domain";
import { normalQuantile, normalShare, portableMaths } from "@tamarisk/system-dynamics";
import { choleskyFactor, inverseOfColumn } from "./cholesky.ts";

/**
 * Make uncertainties move together by a Gaussian copula: shares become standard normal numbers, these are mixed so that
 * they correlate, and are turned back into shares. Each uncertainty keeps its own distribution.
 *
 * Rank correlations r become correlations 2 sin(πr/6) of the normal numbers, which gives back r for distributions without
 * steps; alternatives and whole numbers come out a little less correlated because of their ties.
 *
 * @param shares - One column of shares in (0, 1) per uncertainty. Not modified.
 * @param ids - The uncertainties' ids, in the order of the columns.
 * @param correlations - Pairs that move together; all others are independent.
 * @param keepStrata - Put each uncertainty's own shares in a new order instead of making new ones, so that a Latin
 *   hypercube remains one.
 * @throws {RangeError} If no uncertainties can be correlated like that; it says which pair and what would be possible.
 *
 * @see Nelsen (2006), An introduction to copulas, doi:10.1007/0-387-28678-0; Kruskal (1958), Ordinal measures of
 *   association, JASA 53, doi:10.1080/01621459.1958.10501481, for the sine. Rules: docs/methods/correlations.md.
 *
 * @example
 * correlate(shares, ["price", "demand"], [{ between: ["price", "demand"], rankCorrelation: 0.7 }], false);
 */
export function correlate(
  shares: readonly Float64Array[],
  ids: readonly string[],
  correlations: readonly Correlation[],
  keepStrata: boolean,
): Float64Array[] {
  const named = new Set(correlations.flatMap(({ between }) => between));
  const places = Array.from(ids.keys()).filter((place) => named.has(ids[place]!));
  if (places.length > MOST_CORRELATED) {
    throw new RangeError(`at most ${MOST_CORRELATED} uncertainties can be correlated; found ${places.length}`);
  }
  const matrix = normalCorrelations(
    places.map((place) => ids[place]!),
    correlations,
  );
  const factor = choleskyFactor(matrix);
  if (factor.kind === "impossible") {
    throw new RangeError(
      impossible(
        matrix,
        factor.row,
        places.map((place) => ids[place]!),
      ),
    );
  }
  const normals = places.map((place) => shares[place]!.map(normalQuantile));
  const result = [...shares];
  for (const [row, place] of places.entries()) {
    const mixed = mixture(normals, factor.rows[row]!, row);
    result[place] = keepStrata ? inOrderOf(mixed, shares[place]!) : mixed.map(shareInside);
  }
  return result;
}

/** Beyond this, finding out why correlations contradict one another would take too long. */
const MOST_CORRELATED = 200;

function normalCorrelations(ids: readonly string[], correlations: readonly Correlation[]): number[][] {
  const matrix = ids.map((_, row) => ids.map((_id, column): number => (row === column ? 1 : 0)));
  for (const { between, rankCorrelation } of correlations) {
    const [a, b] = between.map((id) => ids.indexOf(id)) as [number, number];
    matrix[a]![b] = 2 * portableMaths.sin((Math.PI * rankCorrelation) / 6);
    matrix[b]![a] = matrix[a]![b]!;
  }
  return matrix;
}

function mixture(normals: readonly Float64Array[], weights: readonly number[], row: number): Float64Array {
  const mixed = new Float64Array(normals[0]!.length);
  for (let from = 0; from <= row; from++) {
    const weight = weights[from]!;
    for (let place = 0; weight !== 0 && place < mixed.length; place++) mixed[place]! += weight * normals[from]![place]!;
  }
  return mixed;
}

/** A share of exactly 0 or 1 has no normal number and, in many distributions, no value. */
function shareInside(normal: number): number {
  return Math.min(Math.max(normalShare(normal), 2 ** -54), 1 - 2 ** -53);
}

/** The shares rearranged so that they rank like the given numbers. */
function inOrderOf(numbers: Float64Array, shares: Float64Array): Float64Array {
  const ascending = shares.toSorted();
  const order = Array.from(numbers.keys()).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const rearranged = new Float64Array(shares.length);
  for (const [rank, place] of order.entries()) rearranged[place] = ascending[rank]!;
  return rearranged;
}

/** Why the correlations up to a row of the matrix cannot all hold, and which could. */
function impossible(matrix: readonly (readonly number[])[], row: number, ids: readonly string[]): string {
  for (let other = row - 1; other >= 0; other--) {
    if (matrix[row]![other] === 0 && other > 0) continue;
    const range = feasibleRange(matrix, row, other);
    if (range) {
      const [low, high, found] = [...range, matrix[row]![other]!].map((r) => shown(rankCorrelationOf(r)));
      return (
        `the correlations cannot all hold: as the others are, that between "${ids[other]}" and "${ids[row]}" ` +
        `must lie between ${low} and ${high}; found ${found}`
      );
    }
  }
  const feasible = shown(Math.floor(100 * largestFeasibleScale(matrix)) / 100);
  const others = ids.slice(0, Math.min(row, 3)).map((id) => `"${id}"`);
  if (row > 3) others.push(`${row - 3} more`);
  return (
    `the correlations cannot all hold: those of "${ids[row]}" with ${others.join(", ")} contradict one another; ` +
    `all correlations times ${feasible} could hold`
  );
}

/**
 * Between which limits one correlation may lie when all others up to its row stay as they are: its partial correlation
 * must lie between −1 and 1. Null when the others already contradict one another.
 */
function feasibleRange(matrix: readonly (readonly number[])[], row: number, other: number): [number, number] | null {
  const rest = Array.from({ length: row }, (_, place) => place).filter((place) => place !== other);
  const among = rest.map((a) => rest.map((b) => matrix[a]![b]!));
  const factor = choleskyFactor(among);
  if (factor.kind === "impossible") return null;
  const ofRow = inverseOfColumn(
    factor.rows,
    rest.map((place) => matrix[place]![row]!),
  );
  const ofOther = inverseOfColumn(
    factor.rows,
    rest.map((place) => matrix[place]![other]!),
  );
  const explained = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, place) => sum + x * b[place]!, 0);
  const unexplained = (1 - explained(ofRow, ofRow)) * (1 - explained(ofOther, ofOther));
  if (!(unexplained > 0) || explained(ofRow, ofRow) >= 1) return null;
  const middle = explained(ofRow, ofOther);
  return [middle - Math.sqrt(unexplained), middle + Math.sqrt(unexplained)];
}

/** By how much all correlations must at least be weakened, by bisection. */
function largestFeasibleScale(matrix: readonly (readonly number[])[]): number {
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 30; turn++) {
    const scale = (low + high) / 2;
    const scaled = matrix.map((line, row) => line.map((value, column) => (row === column ? 1 : scale * value)));
    if (choleskyFactor(scaled).kind === "factor") low = scale;
    else high = scale;
  }
  return low;
}

function rankCorrelationOf(normalCorrelation: number): number {
  return (6 / Math.PI) * portableMaths.arcsin(normalCorrelation / 2);
}

function shown(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
