import { describe, expect, it } from "vitest";
import { binomialTail } from "./binomial-tail.ts";

describe("binomialTail", () => {
  it("adds up what can be counted by hand", () => {
    expect(binomialTail(3, 4, 0.5)).toBeCloseTo(5 / 16, 14);
    expect(binomialTail(2, 3, 1 / 3)).toBeCloseTo(7 / 27, 14);
  });

  // scipy 1.17.1: scipy.stats.binom.sf(k - 1, n, p)
  it.each([
    [83, 100, 0.7, 0.0021629331687799693],
    [60, 100, 0.5, 0.028443966820490444],
    [300, 5000, 0.05, 0.0008783392813567505],
    [4500, 5000, 0.8999, 0.5025063996904637],
    [5000, 5000, 0.99, 1.499591560997956e-22],
    [999_000, 1_000_000, 0.9988, 1.5216370109558246e-9],
    [510_000, 1_000_000, 0.5, 2.772181643854259e-89],
    [500_000, 1_000_000, 0.5, 0.5003989421806654],
    [1, 1_000_000, 1e-9, 0.0009995001671245088],
  ])("is what scipy gives for %i of %i at %f", (k, n, p, chance) => {
    expect(binomialTail(k, n, p) / chance).toBeCloseTo(1, 10);
  });

  it("agrees with adding up every term, and falls as more is asked for", () => {
    for (const n of [1, 2, 7, 15, 16, 17, 40]) {
      for (const p of [0.01, 0.3, 0.5, 0.97]) {
        let term = (1 - p) ** n;
        let below = 0;
        for (let k = 0; k <= n; k++) {
          expect(binomialTail(k, n, p)).toBeCloseTo(1 - below, 11);
          below += term;
          term *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
      }
    }
  });

  it("knows the ends", () => {
    expect(binomialTail(0, 10, 0)).toBe(1);
    expect(binomialTail(1, 10, 0)).toBe(0);
    expect(binomialTail(10, 10, 1)).toBe(1);
    expect(binomialTail(0, 0, 0.5)).toBe(1);
  });

  it("refuses what is no chance", () => {
    expect(() => binomialTail(5, 4, 0.5)).toThrow(RangeError);
    expect(() => binomialTail(1, 4, Number.NaN)).toThrow(RangeError);
  });
});
