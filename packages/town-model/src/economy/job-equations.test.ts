import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";

describe("wanted posts", () => {
  const tourism = townValues(
    ["tourism posts at start[core]", "people ratio[core]", "tourism_pull", "in force[heritage_tourism]"],
    ["tourism posts wanted"],
  );
  const visitors = (ratio: number, pull: number, heritage: number) =>
    tourism({
      "tourism posts at start[core]": 1000,
      "people ratio[core]": ratio,
      tourism_pull: pull,
      "in force[heritage_tourism]": heritage,
    })["tourism posts wanted"][0];

  it("in tourism rest to six tenths on residents and to four on visitors, whom heritage brings [JOB3]", () => {
    expect(visitors(1, 1, 0)).toBeCloseTo(1000, 9);
    expect(visitors(0.5, 1, 0)).toBeCloseTo(700, 9);
    expect(visitors(1, 2, 0)).toBeCloseTo(1400, 9);
    // Full lever, pull 1: 600 + 400 × 2.5; with half the pull 600 + 200 × 1.75.
    expect(visitors(1, 1, 1)).toBeCloseTo(1600, 9);
    expect(visitors(1, 0.5, 1)).toBeCloseTo(950, 9);
  });

  it("in services follow residents in full and their income by four fifths [JOB4]", () => {
    const services = townValues(
      [
        "service posts at start[core]",
        "people ratio[core]",
        "income per resident",
        "income at start",
        "years on",
        "in force[small_business]",
      ],
      ["service posts wanted"],
    );
    const wanted = (ratio: number, income: number, yearsOn: number, lever: number) =>
      services({
        "service posts at start[core]": 1000,
        "people ratio[core]": ratio,
        "income per resident": income,
        "income at start": 1,
        "years on": yearsOn,
        "in force[small_business]": lever,
      })["service posts wanted"][0];
    expect(wanted(1, 1, 0, 0)).toBeCloseTo(1000, 9);
    expect(wanted(0.9, 1, 0, 0)).toBeCloseTo(900, 9);
    expect(wanted(1, 0.5, 0, 0)).toBeCloseTo(1000 * 0.5 ** 0.8, 9);
    expect(wanted(1, 1, 10, 1)).toBeCloseTo(1040 * 1.008 ** 10, 9);
  });

  it("in farming fall by three percent a year, and once by 15 percent on larger farms [JOB2]", () => {
    const farms = townValues(["farm posts at start", "in force[farm_scale]"], ["farm posts"]);
    const posts = (lever: number) =>
      farms({ "farm posts at start": 1000, "in force[farm_scale]": lever })["farm posts"];
    expect(posts(0)[2]).toBeCloseTo(940.9, 9);
    expect(posts(1)[0]).toBeCloseTo(850, 9);
  });

  it("in the battery chain grow with the lever and demand until the room is used up [JOB5]", () => {
    const chain = townValues(["chain posts", "chain demand", "in force[battery_chain]"], ["chain growth"]);
    const growth = (posts: number, demand: number, lever: number) =>
      chain({ "chain posts": posts, "chain demand": demand, "in force[battery_chain]": lever })["chain growth"][0]!;
    expect(growth(3330, 1, 0)).toBe(0);
    expect(growth(3330, 1, 1)).toBeCloseTo(900, 9);
    expect(growth(3330, 1.5, 0.5)).toBeCloseTo((0.03 * 3330 * 0.5 + 750) * 0.9, 9);
    expect(growth(3330, 0.5, 0)).toBeLessThan(0);
    expect(growth(40_000, 2, 1)).toBe(0);
    fc.assert(
      fc.property(fc.nat(33_300), fc.double({ min: 0, max: 3, noNaN: true }), (posts, demand) => {
        expect(posts + growth(posts, demand, 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("earn 1.35 wages in a mine, 0.62 on a farm, and a pension is worth 0.3 [JOB4]", () => {
    const income = townValues(
      [
        "mining posts",
        "new energy posts",
        "farm posts",
        "public posts[core]",
        "public posts[county]",
        "sixties[core]",
        "sixties[county]",
        "elderly[core]",
        "elderly[county]",
        "residents of town",
      ],
      ["income per resident"],
    );
    const none = { "public posts[core]": 0, "public posts[county]": 0, "sixties[county]": 0, "elderly[county]": 0 };
    const perResident = income({
      ...none,
      "mining posts": 100,
      "new energy posts": 0,
      "farm posts": 100,
      "sixties[core]": 40,
      "elderly[core]": 60,
      "residents of town": 1,
    });
    expect(perResident["income per resident"][0]).toBeCloseTo(227, 9);
  });
});
