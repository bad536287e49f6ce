import { describe, expect, it } from "vitest";
import { exampleSummary } from "./example-summary.ts";
import { valueRange } from "./value-range.ts";

describe("valueRange", () => {
  it("covers every storyline, the past and the threshold, out to round numbers", () => {
    expect(valueRange(exampleSummary, "residents", [{ year: 2010, value: 464_050 }], 350_000)).toEqual([
      300_000, 500_000,
    ]);
  });

  it("makes room around a single value", () => {
    const flat = { ...exampleSummary, bands: [] };
    expect(valueRange(flat, "residents", [{ year: 2010, value: 5 }], null)).toEqual([4, 6]);
  });

  it("has nothing to cover when no run gave a number", () => {
    expect(valueRange(exampleSummary, "pupils", [], null)).toBeNull();
  });
});
