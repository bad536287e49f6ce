import { describe, expect, it } from "vitest";
import { rangeLayout } from "./range-layout.ts";

describe("rangeLayout", () => {
  it("fills the width with the town's range while the project sets none", () => {
    expect(rangeLayout({ value: 25, low: 12, high: 38 }, null)).toEqual({
      own: { from: 0, to: 1, at: 0.5 },
      set: null,
    });
  });

  it("draws both on one scale", () => {
    const { own, set } = rangeLayout({ value: 20, low: 10, high: 30 }, { value: 50, low: 30, high: 50 });
    expect(own).toEqual({ from: 0, to: 0.5, at: 0.25 });
    expect(set).toEqual({ from: 0.5, to: 1, at: 1 });
  });

  it("puts a range of one number in the middle, and a value outside its range at the end", () => {
    expect(rangeLayout({ value: 5, low: 5, high: 5 }, null).own).toEqual({ from: 0.5, to: 0.5, at: 0.5 });
    expect(rangeLayout({ value: 9, low: 0, high: 6 }, null).own.at).toBe(1);
  });
});
