import type { EnsembleSummary } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { answeredLive, liveResults, withLiveBands } from "./live-results.ts";

/** Four futures of residents in two years under one storyline. */
const columns = {
  policyIds: ["desert-oasis"],
  outcomeIds: ["residents"],
  years: [2020, 2050],
  firstScenario: 0,
  scenarioCount: 4,
  values: Float64Array.of(400, 390, 400, 340, 400, 360, 400, 300),
};
const flat = (policyId: string, value: number) => {
  const series = [value, value];
  return { policyId, outcomeId: "residents", p5: series, p25: series, p50: series, p75: series, p95: series };
};
const saved = {
  years: [2020, 2050],
  outcomes: [],
  bands: [flat("desert-oasis", 1), flat("carry-on", 2)],
  experimentCount: 1000,
  failedRuns: 3,
} as unknown as EnsembleSummary;
const question = { outcomeId: "residents", side: "at-least", threshold: 350, untilYear: 2050 } as const;

describe("futures computed on the page", () => {
  const live = liveResults(columns, 0);

  it("take the place of their storyline and leave the others", () => {
    const shown = withLiveBands(saved, live, ["residents"]);
    expect(shown.bands.find(({ policyId }) => policyId === "desert-oasis")?.p50).toEqual([400, 350]);
    expect(shown.bands.find(({ policyId }) => policyId === "carry-on")?.p50).toEqual([2, 2]);
    expect([shown.experimentCount, shown.failedRuns]).toEqual([4, 0]);
  });

  it("are made into ranges only for what is drawn", () => {
    expect(withLiveBands(saved, live, []).bands.map(({ policyId }) => policyId)).toEqual(["carry-on"]);
    expect(withLiveBands(saved, live, ["jobs"]).bands).toHaveLength(1);
  });

  it("answer the same questions: two of four keep to 350, Carry on as saved", () => {
    const reference = { held: 480, counted: 1000 };
    const before = [{ question, storyline: { held: 900, counted: 1000 }, reference }];
    expect(answeredLive(before, "desert-oasis", live)).toEqual([
      { question, storyline: { held: 2, counted: 4 }, reference },
    ]);
  });
});
