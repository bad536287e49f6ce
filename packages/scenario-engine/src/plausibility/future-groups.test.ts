import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { futureGroups } from "./future-groups.ts";
import { holdingShare } from "./holding-share.ts";
import { uncertaintyShifts } from "./uncertainty-shifts.ts";
import { weightedBand } from "./weighted-band.ts";
import { weightedQuantiles } from "./weighted-quantile.ts";

const weights = Float64Array.of(0.4, 0.3, 0.2, 0.1);
const scenarios = { rain: Float64Array.of(1, 2, 3, 4), price: Float64Array.of(1, 4, 2, 3) };

describe("uncertaintyShifts", () => {
  it("names first what the readings tell most about, with its range before and after [PLAUS6]", () => {
    const [first, second] = uncertaintyShifts(scenarios, weights);
    // Rain: 0.25, 0.5, 0.75, 1 before and 0.4, 0.7, 0.9, 1 after; price, by rising value: 0.4, 0.6, 0.7, 1 after.
    expect(first).toMatchObject({ id: "rain", before: { p50: 2 }, after: { p5: 1, p50: 2, p95: 4 } });
    expect(first!.distance).toBeCloseTo(0.2, 12);
    expect(second!.distance).toBeCloseTo(0.15, 12);
  });
});

describe("futureGroups", () => {
  it("splits at the middle and says how plausible each quadrant has become [PLAUS7]", () => {
    const groups = futureGroups(scenarios, weights, ["rain", "price"]);
    expect(groups.map(({ sides }) => sides.map(({ side }) => side))).toEqual([
      ["low", "low"],
      ["low", "high"],
      ["high", "low"],
      ["high", "high"],
    ]);
    for (const [place, after] of [0.4, 0.3, 0.2, 0.1].entries()) expect(groups[place]!.after).toBeCloseTo(after, 12);
    expect(groups.every(({ before }) => before === 0.25)).toBe(true);
    expect(() => futureGroups(scenarios, weights, ["wind"])).toThrow('no uncertainty "wind"');
  });
});

describe("weightedQuantiles", () => {
  it("never falls with the share, and gives values that weigh something [PLAUS8]", () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(pairs, (all) => {
        const values = all.map(([value]) => value);
        const found = weightedQuantiles(
          values,
          all.map(([, weight]) => weight),
          [0, 0.3, 0.6, 1],
        ) as number[];
        expect(found.toSorted((a, b) => a - b)).toEqual(found);
        expect(found[3]).toBe(Math.max(...values));
      }),
    );
    expect(weightedQuantiles([Number.NaN, 4], [1, 0], [0.5])).toEqual([null]);
  });
});

describe("weightedBand", () => {
  it("is made year by year and follows the weight", () => {
    const values = Float64Array.of(1, 10, 2, 20, 3, 30, 4, 40);
    expect(weightedBand(values, [2025, 2026], weights)).toMatchObject({ p5: [1, 10], p50: [2, 20], p95: [4, 40] });
    expect(() => weightedBand(values, [2025], weights)).toThrow("found 4");
  });
});

describe("holdingShare", () => {
  it("moves with the weight of the futures that hold, and leaves failed runs out [PLAUS9]", () => {
    const years = Float64Array.of(Infinity, 2040, Number.NaN, 2050);
    const found = holdingShare({ actionIds: [], startYear: 2025, horizonYear: 2060, years }, weights);
    expect(found!.before).toEqual({ share: 1 / 3, middleYear: 2050 });
    expect(found!.after.share).toBeCloseTo(0.5, 12);
    expect(found!.after.middleYear).toBe(2050);
  });
});
