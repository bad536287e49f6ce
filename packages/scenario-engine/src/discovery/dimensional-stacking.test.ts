import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCases, categoryInput } from "../../test/discovery-cases.ts";
import { numbers } from "../../test/prim-cases.ts";
import { boxQuality } from "./box-quality.ts";
import type { Cases } from "./cases.ts";
import { type DimensionalStack, dimensionalStacking, stackCellLimits } from "./dimensional-stacking.ts";

function stackOf(result: DimensionalStack): Extract<DimensionalStack, { kind: "stack" }> {
  if (result.kind !== "stack") throw new Error(`expected a stack; found ${result.kind}`);
  return result;
}

const cases: Cases = {
  count: 6,
  inputs: [
    numbers("price", [10, 20, 30, 40, 50, 60]),
    categoryInput("soil", ["clay", "sand"], [0, 1, 0, 1, 1, 1]),
    numbers("rain", [1, 1, 1, 2, 2, 2]),
    numbers("gravity", [9, 9, 9, 9, 9, 9]),
  ],
  ofInterest: Uint8Array.of(1, 0, 1, 0, 0, 1),
};

describe("dimensionalStacking", () => {
  it("[STACK1] counts futures in the bins of one input by those of another", () => {
    const { rows, columns, cells } = stackOf(dimensionalStacking(cases, { inputIds: ["price", "soil"], binCount: 2 }));
    expect(rows).toEqual([
      {
        inputId: "price",
        bins: [
          { kind: "range", min: 10, max: 30 },
          { kind: "range", min: 40, max: 60 },
        ],
      },
    ]);
    expect(columns[0]!.bins).toEqual([
      { kind: "category", category: "clay" },
      { kind: "category", category: "sand" },
    ]);
    // By hand: cheap clay has both its futures of interest; dear clay does not occur.
    expect(cells).toEqual([
      { n: 2, k: 2 },
      { n: 1, k: 0 },
      { n: 0, k: 0 },
      { n: 3, k: 1 },
    ]);
  });

  it("[STACK2] nests the third input in the rows of the first", () => {
    const question = { inputIds: ["soil", "price", "rain"], binCount: 2 };
    const { rows, columns, rowCount, columnCount, cells } = stackOf(dimensionalStacking(cases, question));
    expect(rows.map(({ inputId }) => inputId)).toEqual(["soil", "rain"]);
    expect(columns.map(({ inputId }) => inputId)).toEqual(["price"]);
    expect([rowCount, columnCount]).toEqual([4, 2]);
    // Sand in a wet year, dear: the last of the rows, the last of the columns.
    expect(cells.at(-1)).toEqual({ n: 3, k: 1 });
  });

  it("[STACK3] leaves out what never varies and keeps equal numbers in one bin", () => {
    const { rows, columns } = stackOf(dimensionalStacking(cases, { inputIds: ["gravity", "rain"], binCount: 5 }));
    expect(columns).toEqual([]);
    expect(rows[0]!.bins).toEqual([
      { kind: "range", min: 1, max: 1 },
      { kind: "range", min: 2, max: 2 },
    ]);
  });

  it("puts every future into one cell, whose limits hold it", () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 2, max: 6 }), (any, binCount) => {
        const stack = stackOf(dimensionalStacking(any, { inputIds: ["rain", "soil", "price"], binCount }));
        const { cells, rowCount, columnCount } = stack;
        expect(cells).toHaveLength(rowCount * columnCount);
        expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(any.count);
        expect(cells.reduce((sum, { k }) => sum + k, 0)).toBe(any.ofInterest.reduce((sum, own) => sum + own, 0));
        for (const [cell, counts] of cells.entries()) {
          expect(boxQuality(any, { limits: stackCellLimits(stack, cell) })).toMatchObject(counts);
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it("answers when the asked inputs never vary", () => {
    expect(dimensionalStacking(cases, { inputIds: ["gravity"] })).toEqual({ kind: "nothing-varies", count: 6 });
  });

  it("refuses unknown inputs, an input twice, and too many bins", () => {
    expect(() => dimensionalStacking(cases, { inputIds: ["snow"] })).toThrow(/snow/);
    expect(() => dimensionalStacking(cases, { inputIds: ["price", "price"] })).toThrow(RangeError);
    expect(() => dimensionalStacking(cases, { inputIds: ["price"], binCount: 11 })).toThrow(RangeError);
  });
});
