import { sobol } from "./sobol.ts";

/**
 * Saltelli's design for Sobol' indices: two independent Sobol' samples A and B, and A with one column at a time taken
 * from B. Comparing outcomes shows which share of the variance each uncertainty accounts for, alone and with others.
 *
 * For each base point there follow each other: A; A with column i from B, for each i; with second order, B with column i
 * from A, for each i; B. This is the order of SALib, so its analysis can read the outcomes.
 *
 * @param count - How many base points, best a power of two.
 * @param dimensions - A name for each dimension. Each takes two dimensions of the Sobol' sequence, one after the other, so
 *   that one that joins at the end leaves the others as they were.
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param secondOrder - Whether the blocks for second-order indices are there.
 * @returns One column of shares per dimension; `count` × (dimensions + 2) points, or × (2 dimensions + 2).
 *
 * @see Saltelli et al. (2010), Variance based sensitivity analysis of model output, Comput. Phys. Commun. 181,
 *   doi:10.1016/j.cpc.2009.09.018.
 * @see Saltelli (2002), Making best use of model evaluations to compute sensitivity indices, Comput. Phys. Commun. 145,
 *   doi:10.1016/S0010-4655(02)00280-1, for the second order. Rules: docs/methods/saltelli.md.
 *
 * @example
 * saltelli(1, ["price"], 7, false)[0]; // three shares a, b, b: A, A with price from B, B
 */
export function saltelli(
  count: number,
  dimensions: readonly string[],
  seed: number,
  secondOrder: boolean,
): Float64Array[] {
  const base = sobol(
    count,
    dimensions.flatMap((name) => [`${name} in A`, `${name} in B`]),
    seed,
    true,
  );
  const blocks = saltelliBlocks(dimensions.length, secondOrder);
  return dimensions.map((_, dimension) => {
    const [a, b] = [base[2 * dimension]!, base[2 * dimension + 1]!];
    const column = new Float64Array(count * blocks.length);
    for (let place = 0; place < count; place++) {
      for (const [block, { of, exchanged }] of blocks.entries()) {
        const fromA = (of === "A") !== (exchanged === dimension);
        column[place * blocks.length + block] = (fromA ? a : b)[place]!;
      }
    }
    return column;
  });
}

/** Which sample a row takes its numbers from, and the dimension that comes from the other one. */
export interface SaltelliBlock {
  readonly of: "A" | "B";
  readonly exchanged: number | null;
}

/** The rows of one base point, in order. */
export function saltelliBlocks(dimensionCount: number, secondOrder: boolean): SaltelliBlock[] {
  const exchanged = (of: "A" | "B") =>
    Array.from({ length: dimensionCount }, (_, dimension): SaltelliBlock => ({ of, exchanged: dimension }));
  return [
    { of: "A", exchanged: null },
    ...exchanged("A"),
    ...(secondOrder ? exchanged("B") : []),
    { of: "B", exchanged: null },
  ];
}
