import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitFactor } from "./unit-factor.ts";

describe("unitFactor", () => {
  it("converts what measures the same thing", () => {
    expect(unitFactor("‰", "percent")).toBeCloseTo(0.1, 12);
    expect(unitFactor("mu", "ha")! * 15).toBeCloseTo(1, 12);
    expect(unitFactor("1e4 CNY", "CNY")).toBe(1e4);
  });

  it("has no answer across meanings, and none for a unit it does not know", () => {
    expect(unitFactor("m/yr", "percent")).toBeNull();
    expect(unitFactor("-", "percent")).toBeNull();
    expect(unitFactor("N/A", "percent")).toBeNull();
    expect(unitFactor("toString", "valueOf")).toBeNull();
  });

  it("takes any unit as itself, and the way back undoes the way there", () => {
    const unit = fc.constantFrom("percent", "‰", "m2", "ha", "mu", "km2", "m/yr", "mm/yr", "-", "beds");
    fc.assert(
      fc.property(unit, unit, (from, to) => {
        expect(unitFactor(from, from)).toBe(1);
        const there = unitFactor(from, to);
        const back = unitFactor(to, from);
        if (there === null || back === null) expect(there).toBe(back);
        else expect(there * back).toBeCloseTo(1, 9);
      }),
    );
  });
});
