import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";
import { SECTORS } from "../economy/sectors.ts";

const POSTS = SECTORS.map((sector) => `sector posts[${sector}]` as const);
const PAY = SECTORS.map((sector) => `pay[${sector}]` as const);
const run = firstYearValues(
  [...POSTS, ...PAY, "labour of town", "laid off", "wage_priority"],
  ["staffing", "unemployment", "at work", "labour ready"],
);
const posts = [40_000, 4000, 30_000, 10_000, 60_000, 20_000, 30_000];
const pay = [1.35, 1.25, 0.62, 0.75, 0.9, 0.95, 1.2];
const FULL = 194_000;

function year(labour: number, { wanted = posts, paid = pay, laidOff = 0, priority = 1.5 } = {}) {
  const values = run({
    ...Object.fromEntries(POSTS.map((name, place) => [name, wanted[place]!])),
    ...Object.fromEntries(PAY.map((name, place) => [name, paid[place]!])),
    "labour of town": labour,
    "laid off": laidOff,
    wage_priority: priority,
  });
  return { staffing: values.staffing, atWork: values["at work"], unemployment: values.unemployment[0]! };
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("staffing", () => {
  it("fills every post that is counted when hands are as many as at the start [LAB3]", () => {
    // 95 of 100 are at work at the start; 0.7 of the 1.1 percent laid off can take no other post.
    const labour = FULL / 0.95;
    const { staffing, unemployment } = year(labour, { laidOff: 0.011 * labour });
    for (const share of staffing) expect(share).toBeCloseTo(1, 9);
    expect(unemployment).toBeCloseTo(0.05, 9);
  });

  it("leaves more out of work where hands are many, few where they are few, and some always [LAB3]", () => {
    const out = [2, 1.2, 1.0526, 1, 0.9, 0.7].map((hands) => year(FULL * hands).unemployment);
    expect([...out].sort((a, b) => b - a)).toEqual(out);
    expect(out[0]).toBeGreaterThan(0.45);
    expect(out[0]).toBeLessThan(0.5);
    expect(out.at(-1)).toBeGreaterThan(0);
    expect(out.at(-1)).toBeLessThan(0.01);
  });

  it("goes short where pay is least, and alike where pay does not count [LAB4]", () => {
    const { staffing } = year(0.9 * FULL);
    const byPay = SECTORS.map((_, place) => place).sort((a, b) => pay[a]! - pay[b]!);
    for (const [place, sector] of byPay.slice(1).entries()) {
      expect(staffing[sector]).toBeGreaterThan(staffing[byPay[place]!]!);
    }
    const alike = year(0.9 * FULL, { priority: 0 }).staffing;
    for (const share of alike) expect(share).toBeCloseTo(alike[0]!, 12);
  });

  it("lets a boom in badly paid tourism take few hands from mines [LAB4]", () => {
    const boom = posts.map((count, place) => (place === SECTORS.indexOf("tourism") ? 2 * count : count));
    const [before, after] = [year(FULL), year(FULL, { wanted: boom })];
    const lost = (sector: (typeof SECTORS)[number]) => {
      const place = SECTORS.indexOf(sector);
      return before.staffing[place]! - after.staffing[place]!;
    };
    expect(lost("mining")).toBeGreaterThan(0);
    expect(lost("mining")).toBeLessThan(0.5 * lost("tourism"));
  });

  it("keeps the laid off out of posts they cannot take [LAB5]", () => {
    expect(sum(year(FULL, { laidOff: 20_000 }).atWork)).toBeLessThan(sum(year(FULL).atWork));
  });

  it("counts nobody twice in any town: at work are at most the hands, and nowhere fewer than none", () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 }));
    const any = fc.record({
      wanted: fc.array(count, { minLength: 7, maxLength: 7 }),
      paid: fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 7, maxLength: 7 }),
      labour: count,
      priority: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ labour, ...rest }) => {
        const { atWork, staffing, unemployment } = year(labour, rest);
        expect(sum(atWork)).toBeLessThanOrEqual(labour * (1 + 1e-9));
        for (const share of staffing) expect(share).toBeGreaterThanOrEqual(0);
        expect(unemployment).toBeGreaterThanOrEqual(-1e-9);
        expect(unemployment).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
