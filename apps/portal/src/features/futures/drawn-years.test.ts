import { describe, expect, it } from "vitest";
import { bandOf } from "./band-of.ts";
import { bandIn, drawnYears } from "./drawn-years.ts";
import { exampleSummary } from "./example-summary.ts";

describe("drawnYears", () => {
  it("shows the model's first years only where they stand beside measured ones", () => {
    expect(drawnYears(exampleSummary, true, 2026)).toEqual([2020, 2035, 2050]);
    expect(drawnYears(exampleSummary, false, 2026)).toEqual([2035, 2050]);
  });
});

describe("bandIn", () => {
  it("cuts every quantile to the years drawn", () => {
    const band = bandOf(exampleSummary, "desert-oasis", "residents")!;
    expect(bandIn(exampleSummary, band, [2035, 2050])).toMatchObject({
      p5: [399_998, 361_998],
      p50: [400_000, 362_000],
    });
  });

  it("leaves a gap for a year that the run does not cover", () => {
    const band = bandOf(exampleSummary, "desert-oasis", "residents")!;
    expect(bandIn(exampleSummary, band, [2100]).p50).toEqual([null]);
  });
});
