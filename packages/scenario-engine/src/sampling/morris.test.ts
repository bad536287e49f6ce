import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { morris } from "./morris.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const names = ["price", "demand", "drought", "fertility", "pull"];
const plain = { levels: 4, optimised: false };
const rowsOf = (columns: readonly Float64Array[]) =>
  Array.from(columns[0]!, (_, row) => columns.map((column) => column[row]!));

describe("morris", () => {
  it("changes one dimension at a time, each once, by levels/(2(levels − 1)) [MORRIS1] [MORRIS2]", () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(2, 4, 8), fc.boolean(), (seed, levels, optimised) => {
        const rows = rowsOf(morris(6, names, seed, { levels, optimised }));
        expect(rows).toHaveLength(6 * 6);
        for (let first = 0; first < rows.length; first += 6) {
          const moved = Array.from({ length: 5 }, (_, step) => {
            const [from, to] = [rows[first + step]!, rows[first + step + 1]!];
            const changed = names.flatMap((_name, d) => (from[d] === to[d] ? [] : [d]));
            expect(changed).toHaveLength(1);
            expect(Math.abs(from[changed[0]!]! - to[changed[0]!]!)).toBeCloseTo(levels / (2 * (levels - 1)), 14);
            return changed[0]!;
          });
          expect(moved.toSorted()).toEqual([0, 1, 2, 3, 4]);
        }
        const grid = new Set(rows.flat().map((share) => Math.round(share * (levels - 1) * 1e9) / 1e9));
        expect([...grid].every((level) => Number.isInteger(level) && level >= 0 && level < levels)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("visits all levels equally often [MORRIS2]", () => {
    const [column] = morris(2000, names, 4, plain);
    for (const level of [0, 1, 2, 3]) {
      const visits = column!.filter((share) => Math.round(share * 3) === level).length;
      expect(Math.abs(visits / column!.length - 0.25)).toBeLessThan(0.02);
    }
  });

  it("finds which of x₁ + 10 x₂² and x₃, which does nothing, matters [MORRIS1]", () => {
    const rows = rowsOf(morris(20, ["x1", "x2", "x3"], 1, plain));
    const outcome = ([x1, x2]: number[]) => x1! + 10 * x2! ** 2;
    const effects: number[][] = [[], [], []];
    for (let row = 1; row < rows.length; row++) {
      if (row % 4 === 0) continue;
      const moved = [0, 1, 2].find((d) => rows[row]![d] !== rows[row - 1]![d])!;
      const step = rows[row]![moved]! - rows[row - 1]![moved]!;
      effects[moved]!.push((outcome(rows[row]!) - outcome(rows[row - 1]!)) / step);
    }
    for (const effect of effects[0]!) expect(effect).toBeCloseTo(1, 12);
    // 10 (x + ⅔)² − 10 x² over ⅔ is 20/3 from 0 and 40/3 from ⅓.
    const both = effects[1]!.map((effect) => Math.round(effect * 3e9) / 1e9);
    expect(new Set(both)).toEqual(new Set([20, 40]));
    expect(effects[2]).toEqual(Array.from({ length: 20 }, () => expect.closeTo(0, 12)));
  });

  it("leaves the levels of a dimension as they were when others join [MORRIS3]", () => {
    const alone = morris(10, ["price"], 3, plain)[0]!;
    const joined = morris(10, ["drought", "price"], 3, plain)[1]!;
    const starts = (column: Float64Array, points: number) => Array.from({ length: 10 }, (_, t) => column[t * points]);
    expect(starts(joined, 3)).toEqual(starts(alone, 2));
  });

  it("spreads trajectories farther apart when optimised [MORRIS4]", () => {
    const distanceFromMean = (columns: Float64Array[]) => {
      const rows = rowsOf(columns);
      const sums = rows.flatMap((a) => rows.map((b) => Math.hypot(...a.map((share, d) => share - b[d]!))));
      return sums.reduce((sum, distance) => sum + distance, 0);
    };
    expect(distanceFromMean(morris(6, names, 8, { levels: 4, optimised: true }))).toBeGreaterThan(
      1.02 * distanceFromMean(morris(6, names, 8, plain)),
    );
  });
});
