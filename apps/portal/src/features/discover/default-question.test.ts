import { EnsembleSummary, type Objective } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { defaultQuestion } from "./default-question.ts";

const question = (outcomeId: string): Objective => ({ outcomeId, side: "at-least", threshold: 5, untilYear: 2040 });
const questions = ["residents", "budget", "wells"].map(question);

/** Two years; the ranges of three outcomes, from the lowest 5 to the highest 5 in 100. */
function summaryOf(ranges: Readonly<Record<string, readonly [number, number]>>, decisive: readonly string[] = []) {
  return EnsembleSummary.parse({
    ensembleId: "01a20072-adda-74f8-84ea-413943f0154a",
    years: [2030, 2040, 2050],
    outcomes: questions.map(({ outcomeId: id }) => ({
      ...{ id, name: { en: id, zh: id }, unit: { en: "1", zh: "1" }, direction: "maximize" },
      ...(decisive.includes(id) && { threshold: { value: 5, name: { en: "x", zh: "x" }, good: "above", source: "x" } }),
    })),
    bands: Object.entries(ranges).map(([outcomeId, [low, high]]) => ({
      ...{ policyId: "carry-on", outcomeId, p5: [9, low, 0], p25: [9, low, 0], p50: [9, 9, 9] },
      ...{ p75: [9, high, 9], p95: [9, high, 9] },
    })),
    experimentCount: 100,
    failedRuns: 0,
  });
}

describe("defaultQuestion", () => {
  it("is the first that some but not all futures miss by its last year", () => {
    const ranges = { residents: [6, 9], budget: [2, 8], wells: [2, 8] } as const;
    expect(defaultQuestion(questions, summaryOf(ranges), "carry-on")?.outcomeId).toBe("budget");
    const allMiss = { ...ranges, budget: [1, 2] } as const;
    expect(defaultQuestion(questions, summaryOf(allMiss), "carry-on")?.outcomeId).toBe("wells");
  });

  it("prefers a threshold that decisions turn on", () => {
    const ranges = { residents: [2, 8], budget: [2, 8], wells: [2, 8] } as const;
    expect(defaultQuestion(questions, summaryOf(ranges, ["wells"]), "carry-on")?.outcomeId).toBe("wells");
  });

  it("is the first question where futures agree, and none where there is none", () => {
    expect(defaultQuestion(questions, summaryOf({}), "carry-on")?.outcomeId).toBe("residents");
    expect(defaultQuestion([], summaryOf({}), "carry-on")).toBeNull();
  });
});
