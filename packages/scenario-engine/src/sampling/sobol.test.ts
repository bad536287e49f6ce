import { randomStream } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesHash } from "../ensemble/content-hash.ts";
import { owenScramble } from "./owen-scramble.ts";
import { sobol, sobolDirections, sobolIntegers } from "./sobol.ts";
import { sobolRows } from "./sobol-table.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const UNIT = 2 ** 32;

/** How many points fall in each box when each dimension is halved so many times. */
function countsPerBox(columns: readonly ArrayLike<number>[], halvings: readonly number[]): number[] {
  const counts = Array.from({ length: 2 ** halvings.reduce((sum, times) => sum + times, 0) }, () => 0);
  for (let place = 0; place < columns[0]!.length; place++) {
    const box = halvings.reduce(
      (index, times, dimension) => index * 2 ** times + Math.floor(columns[dimension]![place]! * 2 ** times),
      0,
    );
    counts[box]! += 1;
  }
  return counts;
}

/** Every way to halve so many dimensions so many times in all. */
function halvingsOf(dimensions: number, times: number): number[][] {
  if (dimensions === 1) return [[times]];
  return Array.from({ length: times + 1 }, (_, first) => first).flatMap((first) =>
    halvingsOf(dimensions - 1, times - first).map((rest) => [first, ...rest]),
  );
}

describe("sobolRows", () => {
  it("holds the first 1,111 dimensions of new-joe-kuo-6.21201, byte for byte [SOBOL1]", () => {
    const lines = sobolRows(1111).map(({ degree, coefficients, initial }, place) => {
      const cells = [place + 2, degree, coefficients].map((value) => String(value).padEnd(8));
      return `${cells.join("")}${initial.join(" ")} \n`;
    });
    expect(lines.slice(0, 5).join("")).toBe(
      [
        "2       1       0       1 \n",
        "3       2       1       1 3 \n",
        "4       3       1       1 3 1 \n",
        "5       3       2       1 1 1 \n",
        "6       4       1       1 1 3 3 \n",
      ].join(""),
    );
    const text = `d       s       a       m_i     \n${lines.join("")}`;
    expect(bytesHash(new TextEncoder().encode(text))).toBe(
      "d4410fd9b25c89e66dcbfe944f3d12f5e1d3e3498a707765829a503bbf7bc402",
    );
  });
});

describe("sobol", () => {
  it("starts with the ten points Joe and Kuo print for three dimensions [SOBOL1]", () => {
    const published = [
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375],
    ];
    for (const [place, directions] of sobolDirections(3).entries()) {
      expect(Array.from(sobolIntegers(10, directions), (point) => point / UNIT)).toEqual(published[place]);
    }
    const shares = sobol(10, ["x", "y", "z"], 5, false).map((column) => Array.from(column, (s) => s - 0.5 / UNIT));
    expect(shares).toEqual(published);
  });

  it("gives the points of SciPy 1.17 in far dimensions [SOBOL1]", () => {
    const directions = sobolDirections(1111);
    const at = (dimension: number) => {
      const points = sobolIntegers(1024, directions[dimension - 1]!);
      return [1, 5, 77, 1000].map((place) => points[place]);
    };
    expect(at(2)).toEqual([2147483648, 3758096384, 3590324224, 415236096]);
    expect(at(100)).toEqual([2147483648, 1610612736, 3724541952, 801112064]);
    expect(at(1111)).toEqual([2147483648, 1610612736, 973078528, 1589641216]);
  });

  it("stays a net when scrambled: in two dimensions one point per box, in three two per double box [SOBOL2]", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 8 }), (seed, power) => {
        const columns = sobol(2 ** power, ["a", "b", "c"], seed, true);
        for (const halvings of halvingsOf(2, power)) {
          expect(new Set(countsPerBox(columns, halvings))).toEqual(new Set([1]));
        }
        for (const halvings of halvingsOf(3, power - 1)) {
          expect(new Set(countsPerBox(columns, halvings))).toEqual(new Set([2]));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("puts one point into each of as many strata in every dimension, however far [SOBOL2]", () => {
    const names = Array.from({ length: 300 }, (_, place) => `u${place}`);
    for (const column of sobol(64, names, 3, true)) {
      expect(new Set(Array.from(column, (share) => Math.floor(share * 64))).size).toBe(64);
    }
  });

  it("is unbiased: over many seeds each point is spread evenly and bits are flipped half the time [SOBOL3]", () => {
    const seeds = 4000;
    const eighths = Array.from({ length: 8 }, () => 0);
    const flips = new Float64Array(32);
    for (let seed = 0; seed < seeds; seed++) {
      const points = Uint32Array.of(0b1011 << 28);
      owenScramble(points, randomStream(seed, "price"));
      eighths[points[0]! >>> 29]! += 1;
      for (let bit = 0; bit < 32; bit++) flips[bit]! += ((points[0]! ^ (0b1011 << 28)) >>> bit) & 1;
    }
    // Four standard deviations of a count that is binomial.
    for (const count of eighths) expect(Math.abs(count - seeds / 8)).toBeLessThan(4 * Math.sqrt(seeds * (7 / 64)));
    for (const count of flips) expect(Math.abs(count - seeds / 2)).toBeLessThan(4 * Math.sqrt(seeds / 4));
  });

  it("flips a bit the same way for all points that agree above it, and independently for those that do not [SOBOL3]", () => {
    const seeds = 2000;
    let together = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const points = Uint32Array.of(0x1234_5678, 0x1234_0000, 0x9234_5678);
      owenScramble(points, randomStream(seed, "price"));
      expect((points[0]! ^ points[1]!) >>> 16).toBe(0);
      expect(((points[0]! ^ points[1]!) >>> 14) & 1).toBe(1);
      together += (points[0]! ^ points[2]! ^ 0x4000_0000) & 0x4000_0000 ? 1 : 0;
    }
    expect(Math.abs(together - seeds / 2)).toBeLessThan(4 * Math.sqrt(seeds / 4));
  });

  it("tosses other coins for points that part higher up, at each of the next levels [SOBOL3]", () => {
    const seeds = 1000;
    const apart = (parting: number, bit: number) => {
      let equal = 0;
      for (let seed = 0; seed < seeds; seed++) {
        const points = Uint32Array.of(0, 0x8000_0000 >>> parting);
        owenScramble(points, randomStream(seed, "price"));
        equal += ((points[0]! ^ points[1]!) >>> (31 - bit)) & 1;
      }
      return equal;
    };
    for (const parting of [0, 1, 2, 3, 4, 9]) {
      for (let bit = parting + 1; bit < parting + 5; bit++) {
        expect(Math.abs(apart(parting, bit) - seeds / 2)).toBeLessThan(4 * Math.sqrt(seeds / 4));
      }
    }
  });

  it("is far more even than random points, and its mean of a smooth function far better [SOBOL2]", () => {
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const [x, y] = sobol(256, ["x", "y"], seed, true);
      return x!.reduce((sum, value, place) => sum + value * value * y![place]!, 0) / 256 - 1 / 6;
    });
    const error = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
    const randomError = Math.sqrt((1 / 15 - 1 / 36) / 256);
    expect(error).toBeLessThan(randomError / 20);
    expect(Math.abs(errors.reduce((sum, e) => sum + e, 0) / 20)).toBeLessThan((4 * error) / Math.sqrt(20));
  });

  it("keeps its first points when more are asked for, and a dimension when others join at the end [SOBOL4]", () => {
    const [price, drought] = sobol(100, ["price", "drought"], 7, true);
    const longer = sobol(150, ["price", "drought", "demand"], 7, true);
    expect(longer[0]!.subarray(0, 100)).toEqual(price);
    expect(longer[1]!.subarray(0, 100)).toEqual(drought);
    expect(sobol(100, ["price"], 8, true)[0]).not.toEqual(price);
  });

  it("refuses more dimensions than it has direction numbers for", () => {
    const names = Array.from({ length: 1112 }, (_, place) => `u${place}`);
    expect(() => sobol(2, names, 1, true)).toThrow("1111 dimensions; found 1112");
  });
});
