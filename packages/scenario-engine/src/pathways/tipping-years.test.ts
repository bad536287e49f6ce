import type { Objective } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalTipping } from "./conditional-tipping.ts";
import { tippingSentence } from "./tipping-sentence.ts";
import { tippingQuantile, tippingSummary } from "./tipping-summary.ts";
import { type TippingYears, tippingYears } from "./tipping-years.ts";

const objective: Objective = { outcomeId: "depth", side: "at-most", threshold: 40, untilYear: 2025 };
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
const asked = { actionIds: ["cap"], objective };

/** Depths of five futures: holds, fails in 2023 and comes back, fails from the start, fails after the horizon, failed. */
const depths = Float64Array.of(
  ...[30, 32, 34, 36, 38, 40, 40],
  ...[30, 32, 35, 41, 39, 38, 38],
  ...[45, 44, 43, 42, 41, 40, 39],
  ...[30, 30, 30, 30, 30, 30, 50],
  ...[30, 30, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
);

describe("tippingYears", () => {
  it("is the first failing year, never, already failing or no answer [TIP1] [TIP2] [TIP4]", () => {
    const tipping = tippingYears(depths, years, asked);
    expect([...tipping.years]).toEqual([Infinity, 2023, -Infinity, Infinity, Number.NaN]);
    expect(tipping).toMatchObject({ actionIds: ["cap"], startYear: 2020, horizonYear: 2025 });
  });

  it("begins to count in the start year, so that what failed before does not [TIP1]", () => {
    const rising = Float64Array.of(45, 39, 38, 38, 39, 41, 42);
    expect(tippingYears(rising, years, { ...asked, startYear: 2021 }).years[0]).toBe(2025);
    expect(tippingYears(rising, years, asked).years[0]).toBe(-Infinity);
  });

  it("takes only a failure of so many in so many years, from its first year [TIP3]", () => {
    const row = Float64Array.of(30, 41, 30, 30, 41, 41, 30);
    const sustained = { years: 2, of: 3 };
    expect(tippingYears(row, years, { ...asked, sustained }).years[0]).toBe(2024);
    expect(tippingYears(row, years, { ...asked, sustained: { years: 3, of: 3 } }).years[0]).toBe(Infinity);
    expect(tippingYears(depths, years, { ...asked, sustained }).years[2]).toBe(-Infinity);
  });

  it("turns round when the outcome is to stay at least so high", () => {
    const atLeast = { ...objective, side: "at-least" as const, threshold: -40 };
    const mirrored = depths.map((value) => -value);
    expect(tippingYears(mirrored, years, { ...asked, objective: atLeast })).toEqual(tippingYears(depths, years, asked));
  });

  it("never comes earlier when failures must be sustained, nor when the threshold is laxer", () => {
    const courses = fc.array(fc.integer({ min: 30, max: 50 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 4 }), fc.nat(5), (course, of, laxer) => {
        const row = Float64Array.from(course);
        const [plain] = tippingYears(row, years, asked).years;
        const [sustained] = tippingYears(row, years, { ...asked, sustained: { years: of, of } }).years;
        const lax = { ...objective, threshold: 40 + laxer };
        expect(sustained).toBeGreaterThanOrEqual(plain!);
        expect(tippingYears(row, years, { ...asked, objective: lax }).years[0]).toBeGreaterThanOrEqual(plain!);
      }),
    );
  });

  it("refuses years with gaps, a horizon outside them, an impossible rule and half a future", () => {
    const late = { ...asked, objective: { ...objective, untilYear: 2050 } };
    expect(() => tippingYears(depths, years, late)).toThrow("within 2020 to 2026; found 2020 to 2050");
    expect(() => tippingYears(Float64Array.of(1, 2), [2020, 2025], asked)).toThrow("found 2020 and then 2025");
    expect(() => tippingYears(depths, years, { ...asked, sustained: { years: 3, of: 2 } })).toThrow("found 3 of 2");
    expect(() => tippingYears(depths.subarray(1), years, asked)).toThrow("7 values; found 34");
  });
});

const of = (...values: number[]): TippingYears => ({
  actionIds: [],
  startYear: 2020,
  horizonYear: 2025,
  years: Float64Array.from(values),
});

describe("tippingSummary and tippingQuantile", () => {
  it("give every counted future one place [TIP4]", () => {
    const summary = tippingSummary(of(Infinity, 2023, -Infinity, Infinity, Number.NaN));
    expect(summary).toMatchObject({ countedFutures: 4, excludedFutures: 1, alreadyFailing: 0.25, never: 0.5 });
    expect(summary.shareByYear).toEqual([0, 0, 0, 0.25, 0, 0]);
  });

  it("answer with a year, with never or with already failing, and take no year between two [TIP5]", () => {
    const tipping = of(-Infinity, 2021, 2024, Infinity, Number.NaN);
    const at = (p: number) => tippingQuantile(tipping, p);
    expect(at(0.25)).toEqual({ kind: "already-failing" });
    expect(at(0.5)).toEqual({ kind: "reached", year: 2021 });
    expect(at(0.75)).toEqual({ kind: "reached", year: 2024 });
    expect(at(0.76)).toEqual({ kind: "not-reached", horizonYear: 2025 });
    expect(tippingQuantile(of(Number.NaN), 0.5)).toEqual({ kind: "no-futures" });
    expect(() => at(1.5)).toThrow(RangeError);
  });
});

describe("conditionalTipping", () => {
  const tipping = of(2021, 2022, Infinity, Infinity, 2024, Number.NaN);
  const price = Float64Array.of(10, 11, 30, 31, 12, 13);

  it("cuts the counted futures by an uncertainty [TIP6]", () => {
    const groups = conditionalTipping(tipping, price, 2);
    expect(groups.map(({ from, to, median }) => [from, to, median.kind])).toEqual([
      [10, 12, "reached"],
      [30, 31, "not-reached"],
    ]);
    expect(groups.map(({ summary }) => summary.countedFutures)).toEqual([3, 2]);
  });

  it("refuses another length and no group", () => {
    expect(() => conditionalTipping(tipping, price.subarray(1), 2)).toThrow("each of 6 futures; found 5");
    expect(() => conditionalTipping(tipping, price, 0)).toThrow("found 0");
  });
});

describe("tippingSentence", () => {
  const objectiveText = { en: "Groundwater depth at most 40 m", zh: "地下水埋深不高于 40 米" };
  const cap = { en: "Irrigation cap", zh: "灌溉总量控制" };

  it("says how many hold, when half have failed, and what was not counted", () => {
    const tipping = of(-Infinity, 2021, 2024, Infinity, Number.NaN);
    expect(tippingSentence(tipping, { actions: [cap], objective: objectiveText })).toEqual({
      en: "With Irrigation cap, the objective (Groundwater depth at most 40 m) is met to 2025 in 1 of 4 futures. By 2021 it has failed in half of them. It fails from the start in 1. 1 run failed and is not counted.",
      zh: "采取“灌溉总量控制”时，4 种未来情形中有 1 种把目标（地下水埋深不高于 40 米）保持到 2025 年。到 2021 年，已有一半不再达标。有 1 种从一开始就不达标。另有 1 次运行失败，未计入。",
    });
  });

  it("says that nothing can be said when every run failed", () => {
    const { en } = tippingSentence(of(Number.NaN, Number.NaN), { actions: [], objective: objectiveText });
    expect(en).toBe(
      "Under the present plan, the objective (Groundwater depth at most 40 m) cannot be judged: all 2 runs failed.",
    );
  });
});
