import { type BoxLimit, EnsembleId, ProjectId, type Vulnerability, VulnerabilityId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { failuresOf, failuresOutside, signpostFutures } from "./signpost-futures.ts";

const id = "6f0c7a52-3a0e-4d1f-9b53-0d2b8f1f4a10";
const vulnerability = (limits: Record<string, BoxLimit>): Vulnerability => ({
  ...{ id: VulnerabilityId.parse(id), projectId: ProjectId.parse(id), ensembleId: EnsembleId.parse(id) },
  ...{ name: { en: "Dry", zh: "" }, policyId: "carry-on", box: { limits } },
  objective: { outcomeId: "front", side: "at-most", threshold: 5, untilYear: 2080 },
  quality: { coverage: 1, density: 1, mass: 0.5, n: 2, k: 2 },
  ...{ by: "planner", updatedAt: new Date(0), version: 1 },
});
const rain = {
  ...{ id: "rain", name: { en: "rain", zh: "降水" }, unit: "1", source: "judgement" },
  distribution: { kind: "uniform", low: 0, high: 1 },
} as const;
const recipe = { uncertainties: [rain] };
const scenarios = { rain: Float64Array.of(0.1, 0.2, 0.8, 0.9) };
const tipping = {
  horizonYear: 2080,
  years: Float64Array.of(2040, Number.POSITIVE_INFINITY, 2030, Number.POSITIVE_INFINITY),
};

describe("signpostFutures", () => {
  it("leaves out failures outside the box, and keeps what holds wherever it lies", () => {
    const futures = signpostFutures(vulnerability({ rain: { max: 0.5 } }), recipe, scenarios, 4);
    expect(futures).toMatchObject({ kind: "in-box", isInBox: Uint8Array.of(1, 1, 0, 0) });
    expect(failuresOf(tipping, futures).years).toEqual(
      Float64Array.of(2040, Number.POSITIVE_INFINITY, Number.NaN, Number.POSITIVE_INFINITY),
    );
    expect(failuresOutside(tipping, futures)).toBe(1);
  });

  it("counts every failure without a vulnerability, and where its box does not fit the run", () => {
    const other = signpostFutures(vulnerability({ rain: { max: 0.5 }, snow: { min: 3 } }), recipe, scenarios, 4);
    expect(other).toMatchObject({ kind: "does-not-fit" });
    const all = signpostFutures(null, recipe, scenarios, 4);
    expect(all).toEqual({ kind: "all" });
    for (const futures of [other, all]) expect(failuresOf(tipping, futures)).toBe(tipping);
  });
});
