import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";
import { SECTORS } from "../economy/sectors.ts";

const run = settlementValues([
  "emissions",
  "emissions by sector",
  "emissions of homes",
  "carbon cost",
  "tailings treated",
  "tailings change",
  "water quality",
]);
const town: Record<string, number> = {
  "emissions at start": 10,
  feed: 1,
  solar: 2,
  "residents of town": 400_000,
  "years on": 0,
  "in force[carbon_capture]": 0,
  "in force[tailings]": 0,
  "tailings load": 1,
  "water stress": 1,
  ...Object.fromEntries(SECTORS.map((sector) => [`posts by sector[${sector}]`, 1000])),
};
/** The first year. */
function start(change: Record<string, number> = {}) {
  const values = run({ ...town, ...change });
  return (name: keyof typeof values) => values[name][0]!;
}

describe("carbon dioxide", () => {
  it("is at the start eight tenths of smelters and 7 % of homes [CARBON1]", () => {
    expect(start()("emissions")).toBeCloseTo(10, 9);
    expect(start()("emissions by sector")).toBeCloseTo(8, 9);
    expect(start()("emissions of homes")).toBeCloseTo(0.7, 9);
  });

  it("for the same work falls by 1 % a year [CARBON2]", () => {
    expect(start({ "years on": 10 })("emissions")).toBeCloseTo(10 * 0.99 ** 10, 9);
  });

  it("is caught by two fifths in smelters under a full measure [CARBON3]", () => {
    expect(start({ "in force[carbon_capture]": 1 })("emissions")).toBeCloseTo(10 - 0.4 * 8, 9);
  });

  it("is paid for a twentieth at 60 CNY a tonne, later three tenths at a price that grows [CARBON4]", () => {
    // 8 Mt × 60 CNY/t are 4.8 yi CNY.
    expect(start()("carbon cost")).toBeCloseTo(4.8 * 0.05, 9);
    expect(start({ "years on": 10 })("carbon cost")).toBeCloseTo(4.8 * 0.175 * (1.03 * 0.99) ** 10, 9);
    expect(start({ "years on": 40 })("carbon cost")).toBeCloseTo(4.8 * 0.3 * (1.03 * 0.99) ** 40, 9);
  });

  it("of smelters follows the ore worked, and saves coal as own sun grows [CARBON3]", () => {
    const path = settlementValues(["emissions by sector"]);
    const smelters = path({ "emissions at start": 10, "feed fall": 0.0125, "solar built": 0.5 })["emissions by sector"];
    const sun = (gigawatts: number) => 1 - 0.1 * Math.min(1, gigawatts / 20);
    for (const year of [5, 20, 60]) {
      const expected = 8 * (1 - 0.0125 * year) * (sun(2 + 0.5 * year) / sun(2)) * 0.99 ** year;
      expect(smelters[year]).toBeCloseTo(expected, 9);
    }
    expect(path({ "emissions at start": 10, "feed fall": 1 })["emissions by sector"][1]).toBe(0);
  });
});

describe("water quality", () => {
  it("loses three tenths of what is not treated of the tailings, and a tenth of the stress above 1 [CARBON5]", () => {
    expect(start()("water quality")).toBeCloseTo(1 - 0.3 * 0.65, 9);
    expect(start({ "water stress": 1.5 })("water quality")).toBeCloseTo(1 - 0.3 * 0.65 - 0.05, 9);
    expect(start({ "water stress": 0.2 })("water quality")).toBeCloseTo(1 - 0.3 * 0.65, 9);
  });

  it("gains by treatment, up to 92 % of the rest [CARBON5]", () => {
    const full = start({ "in force[tailings]": 1 });
    expect(full("tailings treated")).toBeCloseTo(0.35 + 0.65 * 0.92, 9);
    expect(full("water quality")).toBeCloseTo(1 - 0.3 * 0.65 * 0.08, 9);
  });

  it("outlives the mine by decades: a twentieth of what leaches too much goes in a year [CARBON6]", () => {
    const closed = settlementValues(["tailings load"])({ "feed fall": 1 })["tailings load"];
    expect(closed[1]).toBe(1);
    expect(closed[2]).toBeCloseTo(0.95, 12);
    expect(closed[21]).toBeCloseTo(0.95 ** 20, 12);
  });

  it("and emissions stay within bounds", () => {
    const any = fc.record({
      "water stress": fc.double({ min: 0, max: 50, noNaN: true }),
      "tailings load": fc.double({ min: 0, max: 5, noNaN: true }),
      "in force[tailings]": fc.double({ min: 0, max: 1, noNaN: true }),
      "in force[carbon_capture]": fc.double({ min: 0, max: 1, noNaN: true }),
      solar: fc.double({ min: 0, max: 200, noNaN: true }),
    });
    fc.assert(
      fc.property(any, (change) => {
        const values = run({ ...town, ...change });
        for (const quality of values["water quality"]) {
          expect(quality).toBeGreaterThanOrEqual(0);
          expect(quality).toBeLessThanOrEqual(1);
        }
        for (const emitted of values.emissions) expect(emitted).toBeGreaterThanOrEqual(0);
      }),
      { seed: 5 },
    );
  });
});
