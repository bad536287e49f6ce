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

  it("draws a bar for each of two answers, as high as it is likely", () => {
    expect(distributionShape({ kind: "boolean", probability: 0.75 }, 56, 20)).toBe("M1 19V13H28V1H55V19Z");
  });

  it("draws a bell that is highest in the middle and lowest at its ends", () => {
    const path = distributionShape({ kind: "normal", mean: 4, standardDeviation: 1 }, 56, 20);
    const tops = Array.from(path.matchAll(/V([\d.]+)H/g), ([, top]) => Number(top));
    expect(Math.min(...tops.slice(7, 11))).toBe(1);
    expect(Math.min(tops[0]!, tops.at(-1)!)).toBeGreaterThan(15);
  });
});
