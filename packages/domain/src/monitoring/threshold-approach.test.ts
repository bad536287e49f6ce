import { describe, expect, it } from "vitest";
import { thresholdApproach } from "./threshold-approach.ts";

const series = (...values: number[]) =>
  values.map((value, place) => ({ year: 2020 + place, value, isProvisional: false }));
const floor = { value: 90, side: "below" as const, meaning: null };

describe("thresholdApproach", () => {
  it("says when a steady fall reaches a floor [MON9]", () => {
    expect(thresholdApproach(series(105, 104, 103, 102, 101, 100), floor)).toEqual({
      kind: "approaching",
      slope: -1,
      year: 2035,
      earliest: 2035,
      latest: 2035,
      readings: 6,
    });
  });

  it("gives a range of years where the fall is uneven", () => {
    const found = thresholdApproach(series(106, 104, 104.5, 101, 101.5, 100, 99.5), floor);
    if (found.kind !== "approaching") throw new RangeError(found.kind);
    expect(found.earliest).toBeLessThan(found.year);
    expect(found.latest).toBeGreaterThan(found.year);
  });

  it("keeps silent, with the reason [MON10]", () => {
    const kindOf = (...values: number[]) => thresholdApproach(series(...values), floor).kind;
    expect(thresholdApproach(series(100, 99), floor)).toEqual({ kind: "too-few", found: 2, needed: 6 });
    expect(kindOf(100, 103, 99, 102, 100, 101)).toBe("no-clear-course");
    expect(kindOf(100, 101, 102, 103, 104, 105)).toBe("moving-away");
    expect(kindOf(95, 93, 92, 91, 90, 89)).toBe("already-beyond");
  });
});
