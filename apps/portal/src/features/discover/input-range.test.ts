import { describe, expect, it } from "vitest";
import { histogram, inputRanges } from "./input-range.ts";

const values = Float64Array.of(3, 0, 10, 9.9);

describe("inputRanges", () => {
  it("go from the least to the greatest value; what has names or no future has none", () => {
    const mine = { id: "mine", kind: "category", codes: Uint16Array.of(0), categories: ["open"] } as const;
    const nothing = { id: "rain", kind: "number", values: Float64Array.of() } as const;
    expect(inputRanges([{ id: "price", kind: "number", values }, mine, nothing])).toEqual(
      new Map([["price", [0, 10]]]),
    );
  });
});

describe("histogram", () => {
  it("counts every future that counts once, the greatest in the last part", () => {
    expect(histogram(values, [0, 10], 5, () => true)).toEqual([1, 1, 0, 0, 2]);
    expect(histogram(values, [0, 10], 5, (future) => future > 1)).toEqual([0, 0, 0, 0, 2]);
  });

  it("puts futures that are all alike into one part", () => {
    expect(histogram(Float64Array.of(7, 7), [7, 7], 3, () => true)).toEqual([2, 0, 0]);
  });
});
