import type { Objective } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failingFutures, halvingThreshold, worstValues } from "./failing-futures.ts";

const rows = [
  [5, 4, 3],
  [5, 6, 7],
  [5, Number.NaN, 7],
  [5, 5, 1],
];
const columns = {
  policyIds: ["carry-on"],
  outcomeIds: ["residents"],
  years: [2030, 2040, 2050],
  firstScenario: 0,
  scenarioCount: rows.length,
  values: Float64Array.from(rows.flat()),
};
const objective: Objective = { outcomeId: "residents", side: "at-least", threshold: 4, untilYear: 2050 };

describe("failingFutures", () => {
  it("counts a future that leaves the good side once, and leaves aside one without a number", () => {
    expect(failingFutures(columns, "carry-on", objective)).toEqual({
      counted: Int32Array.of(0, 1, 3),
      fails: Uint8Array.of(1, 0, 1),
      failing: 2,
      withoutNumber: 1,
    });
  });

  it("asks only up to the objective's last year, and takes the threshold itself as kept", () => {
    expect(failingFutures(columns, "carry-on", { ...objective, untilYear: 2040 }).failing).toBe(0);
    expect(failingFutures(columns, "carry-on", { ...objective, side: "at-most", threshold: 6 }).fails).toEqual(
      Uint8Array.of(0, 1, 0),
    );
  });

  it("agrees with the worst value of every future", () => {
    const { counted, fails } = failingFutures(columns, "carry-on", objective);
    const worst = worstValues(columns, "carry-on", objective, counted);
    expect(worst).toEqual(Float64Array.of(3, 5, 1));
    expect(fails).toEqual(Uint8Array.from(worst, (value) => (value < 4 ? 1 : 0)));
  });
});

describe("halvingThreshold", () => {
  it("takes few digits where they are enough", () => {
    expect(halvingThreshold(Float64Array.of(310_000, 340_000, 350_120, 362_000), "at-least")).toBe(350_000);
  });

  it("parts any futures that differ, and says when none differ", () => {
    expect(halvingThreshold(Float64Array.of(2, 2, 2), "at-most")).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 30 }), fc.boolean(), (values, isLow) => {
        fc.pre(Math.min(...values) < Math.max(...values));
        const threshold = halvingThreshold(Float64Array.from(values), isLow ? "at-least" : "at-most")!;
        const missed = values.filter((value) => (isLow ? value < threshold : value > threshold));
        expect(missed.length).toBeGreaterThan(0);
        expect(missed.length).toBeLessThan(values.length);
      }),
    );
  });
});
