import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { basicIncome, chainGrowth, farmPosts, servicePosts, tourismPosts } from "./wanted-posts.ts";

const unchanged = { residentRatio: 1, incomeRatio: 1, yearsOn: 0, tourismPull: 1 };

describe("wanted posts", () => {
  it("are those of the start year while nothing has changed", () => {
    expect(tourismPosts(1000, unchanged, 0, jinchang)).toBe(1000);
    expect(servicePosts(1000, unchanged, 0, jinchang)).toBe(1000);
    expect(farmPosts(1000, 0, 0, jinchang)).toBe(1000);
  });

  it("in tourism rest to six tenths on residents and to four on visitors, whom heritage brings [JOB3]", () => {
    expect(tourismPosts(1000, { ...unchanged, residentRatio: 0.5 }, 0, jinchang)).toBeCloseTo(700, 9);
    expect(tourismPosts(1000, { ...unchanged, tourismPull: 2 }, 0, jinchang)).toBeCloseTo(1400, 9);
    // Full lever, pull 1: 600 + 400 × 2.5; with half the pull 600 + 200 × 1.75.
    expect(tourismPosts(1000, unchanged, 1, jinchang)).toBeCloseTo(1600, 9);
    expect(tourismPosts(1000, { ...unchanged, tourismPull: 0.5 }, 1, jinchang)).toBeCloseTo(950, 9);
  });

  it("in services follow residents in full and their income by four fifths [JOB4]", () => {
    expect(servicePosts(1000, { ...unchanged, residentRatio: 0.9 }, 0, jinchang)).toBeCloseTo(900, 9);
    expect(servicePosts(1000, { ...unchanged, incomeRatio: 0.5 }, 0, jinchang)).toBeCloseTo(1000 * 0.5 ** 0.8, 9);
    expect(servicePosts(1000, { ...unchanged, yearsOn: 10 }, 1, jinchang)).toBeCloseTo(1040 * 1.008 ** 10, 9);
  });

  it("in farming fall by three percent a year, and once by 15 percent on larger farms [JOB2]", () => {
    expect(farmPosts(1000, 2, 0, jinchang)).toBeCloseTo(940.9, 9);
    expect(farmPosts(1000, 0, 1, jinchang)).toBeCloseTo(850, 9);
  });

  it("in the battery chain grow with the lever and demand until the room is used up [JOB5]", () => {
    expect(chainGrowth(3330, 1, 0, jinchang)).toBe(0);
    expect(chainGrowth(3330, 1, 1, jinchang)).toBeCloseTo(900, 9);
    expect(chainGrowth(3330, 1.5, 0.5, jinchang)).toBeCloseTo((0.03 * 3330 * 0.5 + 750) * 0.9, 9);
    expect(chainGrowth(3330, 0.5, 0, jinchang)).toBeLessThan(0);
    expect(chainGrowth(40_000, 2, 1, jinchang)).toBe(0);
    fc.assert(
      fc.property(fc.nat(33_300), fc.double({ min: 0, max: 3, noNaN: true }), (posts, demand) => {
        expect(posts + chainGrowth(posts, demand, 0, jinchang)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("earn 1.35 wages in a mine, 0.62 on a farm, and a pension is worth 0.3 [JOB4]", () => {
    expect(basicIncome({ mining: 100, newEnergy: 0, farming: 100, public: 0 }, 100, jinchang)).toBeCloseTo(227, 9);
  });
});
