import { randomStream } from "@tamarisk/system-dynamics";
import { owenScramble } from "./owen-scramble.ts";
import { MOST_SOBOL_DIMENSIONS, type SobolRow, sobolRows } from "./sobol-table.ts";

/**
 * A Sobol' sequence: points in the unit cube that leave smaller gaps than random ones, in pairs and triples of dimensions
 * too. It is at its best when the number of points is a power of two. Scrambling after Owen makes it random without
 * spoiling that, so that different seeds show how far a result can be trusted.
 *
 * Dimensions are taken in the order in which they are named, and each is scrambled by its name: one that joins at the end
 * leaves the others as they were. The first points of a longer sequence are those of a shorter one.
 *
 * @param count - How many points.
 * @param dimensions - A name for each dimension, at most 1,111.
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param scrambled - When false, the points as published, half a grid step of 2⁻³² up, whatever the seed.
 * @returns One column of `count` shares in (0, 1) per dimension.
 * @throws {RangeError} If there are more dimensions than direction numbers.
 *
 * @see Joe & Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, doi:10.1137/070709359.
 * @see Antonov & Saleev (1979), An economic method of computing LPτ-sequences, doi:10.1016/0041-5553(79)90085-5.
 *   Rules: docs/methods/sobol.md.
 *
 * @example
 * sobol(4, ["price"], 1, false)[0]; // 0, ½, ¾, ¼, each half a grid step up
 */
export function sobol(count: number, dimensions: readonly string[], seed: number, scrambled: boolean): Float64Array[] {
  const numbers = sobolDirections(dimensions.length);
  return dimensions.map((name, place) => {
    const points = sobolIntegers(count, numbers[place]!);
    if (scrambled) owenScramble(points, randomStream(seed, "sobol", name));
    return sharesOf(points);
  });
}

/** Written as a loop, which is many times faster than `Float64Array.from`. */
function sharesOf(points: Uint32Array): Float64Array {
  const shares = new Float64Array(points.length);
  for (let place = 0; place < points.length; place++) shares[place] = (points[place]! + 0.5) / 4_294_967_296;
  return shares;
}

/**
 * The first points of one dimension, in Gray code order, as whole numbers of 32 bits.
 *
 * @param directions - 32 direction numbers.
 */
export function sobolIntegers(count: number, directions: Uint32Array): Uint32Array {
  const points = new Uint32Array(count);
  let point = 0;
  for (let place = 1; place < count; place++) {
    // The bit that changes between two neighbours in Gray code: the lowest that is set in the place.
    point ^= directions[31 - Math.clz32(place & -place)]!;
    points[place] = point;
  }
  return points;
}

/**
 * Direction numbers, 32 for each dimension, with the binary point before the highest bit.
 *
 * @throws {RangeError} If the table does not reach that far.
 */
export function sobolDirections(dimensionCount: number): Uint32Array[] {
  if (dimensionCount > MOST_SOBOL_DIMENSIONS) {
    throw new RangeError(
      `a Sobol' sequence has direction numbers for ${MOST_SOBOL_DIMENSIONS} dimensions; found ${dimensionCount}`,
    );
  }
  if (dimensionCount === 0) return [];
  const halves = Uint32Array.from({ length: 32 }, (_, bit) => 0x8000_0000 >>> bit);
  return [halves, ...sobolRows(dimensionCount).map(directionsOf)];
}

function directionsOf({ degree, coefficients, initial }: SobolRow): Uint32Array {
  const directions = new Uint32Array(32);
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      directions[bit] = initial[bit]! << (31 - bit);
      continue;
    }
    let direction = directions[bit - degree]! ^ (directions[bit - degree]! >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((coefficients >>> (degree - 1 - back)) & 1) direction ^= directions[bit - back]!;
    }
    directions[bit] = direction;
  }
  return directions;
}
