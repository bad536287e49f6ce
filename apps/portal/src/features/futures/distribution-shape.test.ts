import { describe, expect, it } from "vitest";
import { distributionShape } from "./distribution-shape.ts";

describe("distributionShape", () => {
  it("draws a block for a uniform range", () => {
    expect(distributionShape({ kind: "uniform", low: 0, high: 1 }, 56, 20)).toBe("M1 19V10H55V19Z");
  });

  it("puts the peak of a triangle at its mode, at the ends too", () => {
    expect(distributionShape({ kind: "triangular", low: 0, mode: 5, high: 10 }, 56, 20)).toBe("M1 19L28 1L55 19Z");
    expect(distributionShape({ kind: "triangular", low: 0, mode: 0, high: 10 }, 56, 20)).toBe("M1 19L1 1L55 19Z");
  });
});
