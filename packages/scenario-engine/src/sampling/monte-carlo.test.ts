import { describe, expect, it } from "vitest";
import { monteCarlo } from "./monte-carlo.ts";

describe("monteCarlo", () => {
  it("spreads points evenly but for chance: chi-square over 50 strata", () => {
    const [column] = monteCarlo(50_000, ["price"], 3);
    const counts = Array.from({ length: 50 }, () => 0);
    for (const share of column!) counts[Math.floor(share * 50)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // Quantiles of chi-square with 49 degrees of freedom at 0.0005 and 0.9995.
    expect(chiSquare).toBeGreaterThan(23.1);
    expect(chiSquare).toBeLessThan(89);
  });

  it("keeps its first points when more are asked for, and a dimension whatever others do", () => {
    const [price, drought] = monteCarlo(100, ["price", "drought"], 9);
    const [again] = monteCarlo(200, ["drought"], 9);
    expect(again!.subarray(0, 100)).toEqual(drought);
    expect(price).not.toEqual(drought);
    expect(monteCarlo(100, ["price"], 10)[0]).not.toEqual(price);
  });
});
