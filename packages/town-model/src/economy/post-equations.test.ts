import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";
import { SECTORS } from "./sectors.ts";

describe("posts", () => {
  const run = firstYearValues(
    [
      "people ratio[core]",
      "people ratio[county]",
      "sector posts[mining]",
      "sector posts[services]",
      "posts wanted[mining]",
      "staffing[mining]",
    ],
    ["sector posts", "posts by place", "posts", "posts change", "posts given up"],
  );
  const start = {
    "people ratio[core]": 1,
    "people ratio[county]": 1,
    "sector posts[mining]": 40_000,
    "sector posts[services]": 60_000,
    "posts wanted[mining]": 40_000,
    "staffing[mining]": 1,
  };
  const year = (change: Partial<typeof start> = {}) => {
    const values = run({ ...start, ...change });
    return {
      bySector: values["sector posts"],
      byPlace: values["posts by place"],
      byUnit: values.posts,
      change: values["posts change"][0]!,
      givenUp: values["posts given up"][0]!,
    };
  };

  it("close half of the gap to those wanted a year in mining; what finds nobody is given up in time [POST1]", () => {
    expect(year().change).toBe(0);
    expect(year({ "posts wanted[mining]": 30_000 }).change).toBeCloseTo(-5000, 9);
    expect(year().givenUp).toBe(0);
    expect(year({ "staffing[mining]": 0.9 }).givenUp).toBeCloseTo(0.4 * 4000, 9);
  });

  it("are not given up where they are closed: nobody at work and none wanted takes no more than there are [POST1]", () => {
    const { change, givenUp } = year({ "posts wanted[mining]": 0, "staffing[mining]": 0 });
    expect(change).toBeCloseTo(-20_000, 9);
    expect(givenUp).toBeCloseTo(0.4 * 20_000, 9);
  });

  it("lie in units as at the start for mines, and move with people for shops [POST2]", () => {
    const asAtStart = year().byPlace;
    const emptied = year({ "people ratio[county]": 0 }).byPlace;
    expect(emptied.slice(0, 2)).toEqual(asAtStart.slice(0, 2));
    const services = 2 * SECTORS.indexOf("services");
    expect(asAtStart[services]).toBeCloseTo((60_000 * 37_959.6912) / 56_480.254, 3);
    expect(emptied.slice(services, services + 2)).toEqual([60_000, 0]);
  });

  it("add up: those of the units are those of the sectors [POST3]", () => {
    const { bySector, byUnit } = year({ "people ratio[core]": 0.4, "people ratio[county]": 1.7 });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(byUnit)).toBeCloseTo(sum(bySector), 6);
  });
});
