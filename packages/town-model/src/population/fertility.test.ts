import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boyShare, fertilityVariants, type MotherhoodTable, motherhoodShares, totalFertility } from "./fertility.ts";

const children = { moments: [2020, 2030], medium: [1.2, 1.4], low: [1, 0.8], high: [1.4, 2] };
const mothers: MotherhoodTable = {
  groupStarts: [15, 20, 25, 30, 35, 40, 45],
  periodMiddles: [2020, 2030],
  percent: [
    [5, 30, 35, 20, 8, 1.5, 0.5],
    [3, 20, 35, 27, 12, 2.5, 0.5],
  ],
  boysPerGirl: [1.1, 1.06],
};

describe("totalFertility", () => {
  it("reads between moments and between variants in proportion [FERT1]", () => {
    const in2025 = fertilityVariants(children, 2025);
    expect(in2025.medium).toBeCloseTo(1.3, 12);
    expect(totalFertility(in2025, 0)).toBe(in2025.medium);
    expect(totalFertility(in2025, 1)).toBeCloseTo(1.7, 12);
    expect(totalFertility(in2025, -1)).toBeCloseTo(0.9, 12);
    expect(totalFertility(in2025, -0.5)).toBeCloseTo(1.1, 12);
  });

  it("stays level outside the moments of the table [FERT1]", () => {
    expect(fertilityVariants(children, 2000).medium).toBeCloseTo(1.2, 12);
    expect(fertilityVariants(children, 2090).high).toBeCloseTo(2, 12);
  });

  it("never falls as the variant rises", () => {
    const z = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(z, z, fc.integer({ min: 2010, max: 2040 }), (a, b, moment) => {
        const variants = fertilityVariants(children, moment);
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        expect(totalFertility(variants, low)).toBeLessThanOrEqual(totalFertility(variants, high));
      }),
    );
  });
});

describe("motherhoodShares", () => {
  it("shares a group's percentage among its five ages and adds up to one at any moment [FERT2]", () => {
    expect(motherhoodShares(mothers, 2020)[0]).toBeCloseTo(0.01, 12);
    expect(motherhoodShares(mothers, 2025)[7]).toBeCloseTo(0.05, 12);
    for (const moment of [2000, 2020, 2023.7, 2050]) {
      expect(motherhoodShares(mothers, moment)).toHaveLength(35);
      expect(motherhoodShares(mothers, moment).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe("boyShare", () => {
  it("turns 110 boys per 100 girls into 52.4 of 100 births [FERT3]", () => {
    expect(boyShare(mothers, 2020)).toBeCloseTo(110 / 210, 12);
    expect(boyShare(mothers, 2025)).toBeCloseTo(1.08 / 2.08, 12);
  });
});
