import { describe, expect, it } from "vitest";
import { casesFrom, categories, numbers } from "../../test/prim-cases.ts";
import { boxQuality } from "./box-quality.ts";
import { casesInBox } from "./cases-in-box.ts";
import { casesOfOutcome } from "./cases-of-outcome.ts";
import { foundBox } from "./found-box.ts";

const cases = casesFrom(
  [numbers("price", [9, 10, 11, 12, 13, 14]), categories("weather", ["dry", "wet", "dry", "wet", "dry", "usual"])],
  [1, 1, 1, 0, 0, 0],
);

describe("casesInBox", () => {
  it("takes both ends of a range, and named values", () => {
    expect([...casesInBox(cases, { limits: { price: { min: 10, max: 13 } } })]).toEqual([0, 1, 1, 1, 1, 0]);
    expect([...casesInBox(cases, { limits: { weather: { values: ["dry", "snow"] } } })]).toEqual([1, 0, 1, 0, 1, 0]);
    expect([...casesInBox(cases, { limits: {} })]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("refuses an input that is not there, and a range of categories", () => {
    expect(() => casesInBox(cases, { limits: { rain: { min: 1 } } })).toThrow('limits "rain"');
    expect(() => casesInBox(cases, { limits: { weather: { min: 1 } } })).toThrow("categories and takes values");
    expect(() => casesInBox(cases, { limits: { price: { values: ["9"] } } })).toThrow(
      "numbers and takes a min or a max",
    );
  });
});

describe("foundBox", () => {
  it("counts what a hand-made box holds", () => {
    const box = { limits: { price: { max: 11 }, weather: { values: ["dry", "usual"] } } };
    // Inside: 9 and 11, both of interest. Without the price: 9, 11, 13, 14, two of four. Without the weather: 9, 10, 11.
    expect(foundBox(cases, box)).toEqual({
      coverage: 2 / 3,
      density: 1,
      mass: 2 / 6,
      n: 2,
      k: 2,
      limits: box.limits,
      quasiP: { price: 0.25, weather: 1 },
    });
  });

  it("gives shares of nothing as zero when a box holds nothing", () => {
    expect(boxQuality(cases, { limits: { price: { min: 20 } } })).toEqual({
      coverage: 0,
      density: 0,
      mass: 0,
      n: 0,
      k: 0,
    });
    expect(foundBox(cases, { limits: { price: { min: 20 } } }).quasiP).toEqual({ price: 1 });
  });
});

describe("casesOfOutcome", () => {
  it("leaves out futures whose run gave no number, and counts them", () => {
    const outcome = Float64Array.of(5, Number.NaN, 7, 8, Number.NaN, Number.POSITIVE_INFINITY);
    const counted = casesOfOutcome(cases.inputs, outcome, (value) => value > 6);
    expect(counted.leftOut).toBe(2);
    expect([...counted.kept]).toEqual([0, 2, 3, 5]);
    expect(counted.cases.count).toBe(4);
    expect([...counted.cases.ofInterest]).toEqual([0, 1, 1, 1]);
    expect(counted.cases.inputs[0]).toMatchObject({ values: Float64Array.of(9, 11, 12, 14) });
    expect(counted.cases.inputs[1]).toMatchObject({ codes: Uint16Array.of(0, 0, 2, 1) });
  });

  it("refuses outcomes that do not fit the inputs", () => {
    expect(() => casesOfOutcome(cases.inputs, Float64Array.of(1), () => true)).toThrow(
      "price needs a value in each of 1",
    );
  });
});
