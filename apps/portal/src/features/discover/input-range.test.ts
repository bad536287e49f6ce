import { describe, expect, it } from "vitest";
import { histogram, inputRange } from "./input-range.ts";

const values = Float64Array.of(3, 0, 10, 9.9);

describe("inputRange", () => {
  it("goes from the least to the greatest value, and is none for names", () => {
    const mine = { id: "mine", kind: "category", codes: Uint16Array.of(0), categories: ["open"] } as const;
    expect(inputRange([{ id: "price", kind: "number", values }, mine], "price")).toEqual([0, 10]);
    expect(inputRange([mine], "mine")).toBeNull();
    expect(inputRange([], "price")).toBeNull();
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
