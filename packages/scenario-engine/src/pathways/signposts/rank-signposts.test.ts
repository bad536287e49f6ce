import { randomStream } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaUnderCurve } from "./area-under-curve.ts";
import { indicatorCourses } from "./indicator-courses.ts";
import { rankSignposts } from "./rank-signposts.ts";

const years = Array.from({ length: 20 }, (_, place) => 2030 + place);
const futureCount = 60;
const stream = randomStream(1, "signposts");
const noise = Array.from({ length: futureCount }, () => stream.next());
/** Half of the futures fail, in 2040 to 2049; the others hold. */
const failureYears = Float64Array.from({ length: futureCount }, (_, future) =>
  future % 2 === 0 ? 2040 + (Math.floor(future / 2) % 10) : Infinity,
);
const tipping = { years: failureYears, horizonYear: 2049 };

function indicator(outcomeId: string, of: (future: number, year: number) => number) {
  const values = Float64Array.from({ length: futureCount * years.length }, (_, at) =>
    of(Math.floor(at / years.length), years[at % years.length]!),
  );
  return { outcomeId, years, futureCount, values };
}
const isFailing = (future: number) => future % 2 === 0;
/** Apart from a year on, from then on without doubt. */
const apartFrom = (from: number, sign: number) => (future: number, year: number) =>
  noise[future]! + (isFailing(future) && year >= from ? sign * 2 : 0);

const early = indicator("early, lower", apartFrom(2033, -1));
const late = indicator("late, higher", apartFrom(2041, 1));
const idle = indicator("idle", (future) => noise[future]!);
/** Tells of a failure only when it is there. */
const mirror = indicator("mirror", (future, year) => (year >= failureYears[future]! ? 5 : noise[future]!));

describe("the area under the curve", () => {
  it("counts pairs, ties by half, worked by hand", () => {
    expect(areaUnderCurve(Float64Array.of(2, 3), Float64Array.of(1, 2), 0.95).value).toBe(0.875);
  });

  it("agrees with the plain formula of DeLong, and turns over with the sides", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (positives, negatives) => {
        const psi = (x: number, y: number) => (x > y ? 1 : x === y ? 0.5 : 0);
        const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
        const variance = (of: readonly number[]) =>
          of.reduce((sum, value) => sum + (value - mean(of)) ** 2, 0) / (of.length - 1);
        const byPositive = positives.map((x) => mean(negatives.map((y) => psi(x, y))));
        const byNegative = negatives.map((y) => mean(positives.map((x) => psi(x, y))));
        const spread = Math.sqrt(variance(byPositive) / positives.length + variance(byNegative) / negatives.length);
        const { value, low, high } = areaUnderCurve(Float64Array.from(positives), Float64Array.from(negatives), 0.95);
        expect(value).toBeCloseTo(mean(byPositive), 12);
        expect(low).toBeCloseTo(Math.max(0, value - 1.959963984540054 * spread), 6);
        expect(high).toBeCloseTo(Math.min(1, value + 1.959963984540054 * spread), 6);
        const turned = areaUnderCurve(Float64Array.from(negatives), Float64Array.from(positives), 0.95);
        expect(turned.value).toBeCloseTo(1 - value, 12);
      }),
      { numRuns: 100 },
    );
  });
});

describe("ranked signposts", () => {
  const ranked = rankSignposts([idle, late, mirror, early], tipping);

  it("put the earliest first, with its side, its year and its lead [SIGN1]", () => {
    if (ranked.kind !== "ranked") throw new Error(ranked.kind);
    const [first, second] = ranked.signposts;
    // Failures in 2040 to 2049, three of each: half of them 12 years or more after 2033.
    expect(first).toMatchObject({
      outcomeId: "early, lower",
      side: "at-least",
      tellsFrom: 2033,
      leadYears: 12,
      aheadShare: 1,
    });
    expect(second).toMatchObject({ outcomeId: "late, higher", side: "at-most", tellsFrom: 2041 });
    expect(second!.aheadShare).toBeCloseTo(0.8, 12);
    expect(ranked).toMatchObject({ failing: 30, holding: 30, alreadyFailing: 0, excluded: 0 });
  });

  it("take no failure for its own warning: what shows only once it has failed tells nothing [SIGN1]", () => {
    if (ranked.kind !== "ranked") throw new Error(ranked.kind);
    for (const id of ["idle", "mirror"]) {
      expect(ranked.signposts.find(({ outcomeId }) => outcomeId === id)!.tellsFrom).toBeNull();
    }
  });

  it("stop judging when too few are left to fail", () => {
    if (ranked.kind !== "ranked") throw new Error(ranked.kind);
    // After 2046 three futures a year are left to fail in 2047 to 2049: nine.
    expect(ranked.signposts[0]!.years.at(-1)).toMatchObject({ year: 2045, ahead: 12 });
  });

  it("leave out futures that lack a reading for that indicator alone [SIGN2]", () => {
    const gappy = { ...late, values: late.values.map((value, at) => (at === 3 ? Number.NaN : value)) };
    const found = rankSignposts([early, gappy], tipping);
    if (found.kind !== "ranked") throw new Error(found.kind);
    expect(found.signposts.map(({ lacking }) => lacking)).toEqual([0, 1]);
  });

  it("answer where nothing can be told apart, and for an indicator that never varies", () => {
    expect(rankSignposts([early], { ...tipping, years: new Float64Array(futureCount).fill(Infinity) }).kind).toBe(
      "none-fails",
    );
    expect(rankSignposts([early], { ...tipping, years: new Float64Array(futureCount).fill(2040) }).kind).toBe(
      "none-holds",
    );
    const still = rankSignposts([indicator("still", () => 1)], tipping);
    expect(still.kind === "ranked" && still.signposts[0]).toMatchObject({ tellsFrom: null, meanArea: 0.5 });
  });

  it("read an outcome of an ensemble, and refuse years with gaps or futures that do not fit", () => {
    const columns = {
      policyIds: ["p"],
      outcomeIds: ["a", "b"],
      years: [2030, 2031],
      firstScenario: 0,
      scenarioCount: 1,
      values: Float64Array.of(1, 2, 3, 4),
    };
    expect(indicatorCourses(columns, "p", "b")).toMatchObject({ years: [2030, 2031], values: Float64Array.of(3, 4) });
    expect(() => indicatorCourses({ ...columns, years: [2030, 2032] }, "p", "b")).toThrow(RangeError);
    expect(() => rankSignposts([early], { ...tipping, years: Float64Array.of(2030) })).toThrow(RangeError);
    expect(() => rankSignposts([early], tipping, { level: 0.4 })).toThrow(RangeError);
  });
});
