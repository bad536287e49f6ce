import { describe, expect, it } from "vitest";
import { firstShownYear, pastSeries } from "./past-series.ts";

const point = (year: number, value: number, confidence: string, source: string) => ({
  year,
  value,
  provenance: { source, licence: null, confidence, note: null },
});
const past = [
  {
    outcomeId: "residents",
    points: [
      point(2010, 464_050, "high", "6th census"),
      point(2011, 465_900, "low", "a secondary page"),
      point(2015, 999_999, "contradicted", "a thesis"),
      point(2020, 438_026, "high", "6th census"),
    ],
  },
] as never;

describe("pastSeries", () => {
  it("marks shaky figures as provisional, leaves contradicted ones out and names each source once", () => {
    expect(pastSeries(past, "residents")).toEqual({
      points: [
        { year: 2010, value: 464_050, provisional: false },
        { year: 2011, value: 465_900, provisional: true },
        { year: 2020, value: 438_026, provisional: false },
      ],
      sources: "6th census; a secondary page",
    });
  });

  it("says when nothing was measured", () => {
    expect(pastSeries(past, "jobs")).toEqual({ points: [], sources: null });
  });
});

describe("firstShownYear", () => {
  it("is the first measured year of any outcome, or fifteen years back", () => {
    expect(firstShownYear(past, 2026)).toBe(2010);
    expect(firstShownYear([], 2026)).toBe(2011);
  });
});
