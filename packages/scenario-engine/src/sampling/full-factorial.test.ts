import type { SampledUncertainty } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factorialCount, fullFactorial } from "./full-factorial.ts";

const price: SampledUncertainty = { id: "price", distribution: { kind: "uniform", low: 0, high: 6 } };
const merger: SampledUncertainty = { id: "merger", distribution: { kind: "boolean", probability: 0.1 } };
const structure: SampledUncertainty = {
  id: "structure",
  distribution: {
    kind: "categorical",
    categories: [
      { name: "slow", value: 7 },
      { name: "fast", value: 3 },
      { name: "none", value: 0 },
    ],
  },
};

describe("fullFactorial", () => {
  it("combines each level with each, the last uncertainty changing fastest [FACTORIAL1]", () => {
    const columns = fullFactorial([price, merger], 3);
    expect([...columns.price!]).toEqual([1, 1, 3, 3, 5, 5]);
    expect([...columns.merger!]).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it("gives alternatives and few whole numbers once each, whatever the number of levels [FACTORIAL2]", () => {
    expect([...fullFactorial([structure], 2).structure!]).toEqual([7, 3, 0]);
    const rooms: SampledUncertainty = { id: "rooms", distribution: { kind: "integer", low: 2, high: 4 } };
    expect([...fullFactorial([rooms], 5).rooms!]).toEqual([2, 3, 4]);
    expect([...fullFactorial([rooms], 2).rooms!]).toEqual([2, 4]);
    const never: SampledUncertainty = { id: "never", distribution: { kind: "boolean", probability: 0 } };
    expect([...fullFactorial([never], 5).never!]).toEqual([0]);
  });

  it("has every combination exactly once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (levels) => {
        const columns = fullFactorial([price, structure, merger], levels);
        const rows = Array.from(columns.price!, (value, row) => [value, columns.structure![row], columns.merger![row]]);
        expect(rows).toHaveLength(levels * 3 * 2);
        expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
      }),
    );
  });

  it("says how many scenarios there would be without making them", () => {
    expect(factorialCount([price, structure, merger], 5)).toBe(5 * 3 * 2);
    expect(
      factorialCount(
        Array.from({ length: 11 }, () => price),
        10,
      ),
    ).toBe(1e11);
  });
});
