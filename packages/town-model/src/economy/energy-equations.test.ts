import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

describe("solar power", () => {
  const sun = firstYearValues(
    ["solar", "solar_price", "in force[storage_grid]", "storage_gain", "chain fullness"],
    ["solar built", "curtailment", "solar output"],
  );
  const year = (solar: number, price = 0.25, lever = 0, fullness = 0) => {
    const values = sun({
      solar,
      solar_price: price,
      "in force[storage_grid]": lever,
      "chain fullness": fullness,
    });
    return {
      built: values["solar built"][0]!,
      curtailment: values.curtailment[0]!,
      output: values["solar output"][0]!,
    };
  };

  it("is built towards the plan, a seventh of what is missing a year, never taken down [SUN1]", () => {
    expect(year(3).built).toBeCloseTo(1, 12);
    expect(year(12).built).toBe(0);
    // A low price leaves six tenths of ten gigawatts, a high one adds a fifth; storage and grid add a half.
    expect(year(3, 0.1).built).toBeCloseTo(3 / 7, 12);
    expect(year(3, 1).built).toBeCloseTo(9 / 7, 12);
    expect(year(3, 0.25, 1).built).toBeCloseTo(12 / 7, 12);
  });

  it("is thrown away the more of it there is, a third as much with storage, less where plants use it [SUN2]", () => {
    expect(year(5.56).curtailment).toBeCloseTo(0.08, 12);
    expect(year(11.12).curtailment).toBeCloseTo(0.16, 12);
    expect(year(5.56, 0.25, 1).curtailment).toBeCloseTo(0.08 / 3, 12);
    expect(year(5.56, 0.25, 0, 1).curtailment).toBeCloseTo(0.08 / 2.5, 12);
    expect(year(500).curtailment).toBe(1);
    expect(year(500).output).toBe(0);
    // 1 GW × 15 × 100 million kWh × 0.25 CNY × 0.6, less what is thrown away.
    expect(year(1).output).toBeCloseTo(2.25 * (1 - 0.08 / 5.56), 12);
  });
});

describe("the battery and panel chain", () => {
  const chain = firstYearValues(
    [
      "chain",
      "chain max",
      "chain demand",
      "skill effect",
      "new plants",
      "in force[park_upgrade]",
      "in force[innovation]",
      "staffing[energy]",
      "solar",
      "productivity",
    ],
    ["chain growth", "chain output", "energy posts wanted"],
  );
  const start = {
    chain: 15,
    "chain max": 150,
    "chain demand": 1,
    "skill effect": 1,
    "new plants": 0,
    "in force[park_upgrade]": 0,
    "in force[innovation]": 0,
    "staffing[energy]": 1,
    solar: 2,
    productivity: 1,
  };
  const year = (change: Partial<typeof start> = {}) => {
    const values = chain({ ...start, ...change });
    return {
      growth: values["chain growth"][0]!,
      output: values["chain output"][0]!,
      posts: values["energy posts wanted"][0]!,
    };
  };

  it("stays as it is at the demand and the skills of the start [CHAIN1]", () => {
    expect(year().growth).toBe(0);
    expect(year().output).toBe(15);
    // 200 posts for each of two gigawatts, and 15 / 0.0045.
    expect(year().posts).toBeCloseTo(400 + 15 / 0.0045, 9);
    expect(year({ productivity: 2 }).posts).toBeCloseTo(200 + 7.5 / 0.0045, 9);
  });

  it("grows with demand and skills, and with plants the lever adds, six tenths of them without a new park [CHAIN2]", () => {
    expect(year({ "chain demand": 1.5 }).growth).toBeCloseTo(0.03 * 15 * 0.5 * 0.9, 12);
    expect(year({ "skill effect": 0.5 }).growth).toBeCloseTo(-0.03 * 15 * 0.5 * 0.9, 12);
    expect(year({ "new plants": 6 }).growth).toBeCloseTo(0.6 * 6 * 0.9, 12);
    expect(year({ "new plants": 6, "in force[park_upgrade]": 1 }).growth).toBeCloseTo(6 * 0.9, 12);
    expect(year({ "in force[innovation]": 1 }).growth).toBeCloseTo(0.03 * 15 * 0.5 * 0.9, 12);
  });

  it("sells no more than is asked for, and makes no more than its hands and skills allow [CHAIN3]", () => {
    expect(year({ "chain demand": 0.5 }).output).toBe(7.5);
    expect(year({ "chain demand": 3 }).output).toBe(18);
    expect(year({ "skill effect": 0.8 }).output).toBe(12);
    expect(year({ "skill effect": 1.3 }).output).toBe(15);
    expect(year({ "staffing[energy]": 0.9 }).output).toBe(13.5);
  });

  it("never outgrows its room nor shrinks below nothing", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (full, demand, skill) => {
        const growing = { chain: 150 * full, "chain demand": 3 * demand, "skill effect": 1.3 * skill, "new plants": 6 };
        const after = 150 * full + year(growing).growth;
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(150 * (1 + 1e-9) + 11);
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
