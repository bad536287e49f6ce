import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

describe("the laid off", () => {
  const run = firstYearValues(
    [
      "laid off",
      "sector posts[mining]",
      "posts change[mining]",
      "staffing[mining]",
      "in force[retraining]",
      "retraining_success",
    ],
    ["layoffs", "settled"],
  );
  const start = {
    "laid off": 1000,
    "sector posts[mining]": 40_000,
    "posts change[mining]": 0,
    "staffing[mining]": 1,
    "in force[retraining]": 0,
    retraining_success: 0.35,
  };
  const year = (change: Partial<typeof start> = {}) => {
    const values = run({ ...start, ...change });
    return { layoffs: values.layoffs[0]!, settled: values.settled[0]! };
  };

  it("are those whose posts go faster than the three percent who retire from them [LAB6]", () => {
    expect(year({ "posts change[mining]": -1000 }).layoffs).toBe(0);
    expect(year({ "posts change[mining]": -5000 }).layoffs).toBeCloseTo(3800, 9);
    // A post that was vacant lays off nobody.
    expect(year({ "posts change[mining]": -5000, "staffing[mining]": 0.5 }).layoffs).toBeCloseTo(1900, 9);
  });

  it("are settled by three tenths a year, sooner with retraining, and never more than there are [LAB6]", () => {
    expect(year().settled).toBeCloseTo(430, 9);
    expect(year({ "in force[retraining]": 1 }).settled).toBeCloseTo(780, 9);
    expect(year({ "in force[retraining]": 1, retraining_success: 1 }).settled).toBe(1000);
  });
});
