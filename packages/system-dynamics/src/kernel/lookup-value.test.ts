import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LookupTable } from "../model/expression.ts";
import { lookupValue, NOT_AVAILABLE } from "./lookup-value.ts";

const table = (kind: LookupTable["kind"] = "continuous"): LookupTable => ({ x: [0, 1, 3], y: [10, 20, 0], kind });
const at = (reading: Parameters<typeof lookupValue>[1], xs: number[]) =>
  xs.map((x) => lookupValue(table(), reading, x));

describe("lookupValue", () => {
  it("[KER9] reads a table of three points in each way, between, on and beyond them", () => {
    const xs = [-1, 0, 0.5, 1, 2, 3, 5];
    expect(at("continuous", xs)).toEqual([10, 10, 15, 20, 10, 0, 0]);
    expect(at("extrapolate", xs)).toEqual([0, 10, 15, 20, 10, 0, -20]);
    expect(at("discrete", xs)).toEqual([10, 10, 10, 20, 20, 0, 0]);
    expect(at("forward", xs)).toEqual([10, 10, 20, 20, 0, 0, 0]);
    expect(at("raw", [1, 2])).toEqual([20, NOT_AVAILABLE]);
    expect(at("slope", [-1, 0.5, 1, 5])).toEqual([0, 10, -10, 0]);
  });

  it("finds the x of a rising table", () => {
    const rising: LookupTable = { x: [0, 1, 3], y: [0, 10, 20], kind: "continuous" };
    expect([-1, 5, 10, 15, 30].map((y) => lookupValue(rising, "inverse", y))).toEqual([0, 0.5, 1, 2, 3]);
  });

  it("stays between the smallest and the largest y", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        const y = lookupValue(table(), "continuous", x);
        expect(y >= 0 && y <= 20).toBe(true);
      }),
    );
  });

  it("gives NaN for an empty table and for an x that is NaN", () => {
    expect(lookupValue({ x: [], y: [], kind: "continuous" }, "continuous", 1)).toBeNaN();
    expect(lookupValue(table(), "discrete", Number.NaN)).toBeNaN();
  });
});
