import { randomStream } from "@tamarisk/system-dynamics";

/**
 * Plain random points in the unit cube. They leave gaps and clusters, but they are independent draws, so the usual
 * formulas for standard errors hold. To cover each uncertainty evenly with few runs use `latinHypercube` or `sobol`.
 *
 * Each dimension draws from a stream keyed by its name: others may join, leave or change places. The first points of a
 * longer sample are those of a shorter one.
 *
 * @param count - How many points.
 * @param dimensions - A name for each dimension.
 * @param seed - A whole number from 0 to 2³² − 1.
 * @returns One column of `count` shares in (0, 1) per dimension.
 *
 * @example
 * monteCarlo(1000, ["price"], 7)[0]; // a thousand shares
 */
export function monteCarlo(count: number, dimensions: readonly string[], seed: number): Float64Array[] {
  return dimensions.map((name) => {
    const stream = randomStream(seed, "monte-carlo", name);
    const shares = new Float64Array(count);
    // 52 bits in the middle of their cells, so that neither end can come up.
    for (let place = 0; place < count; place++) shares[place] = (Math.floor(stream.next() * CELLS) + 0.5) / CELLS;
    return shares;
  });
}

const CELLS = 2 ** 52;
