import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

describe("skill", () => {
  const run = firstYearValues(
    ["skill", "mean pull", "years on", "in force[talent]", "in force[retraining]", "in force[innovation]"],
    ["skill change", "skill effect"],
  );
  const start = {
    skill: 0.226,
    "mean pull": 0,
    "years on": 0,
    "in force[talent]": 0,
    "in force[retraining]": 0,
    "in force[innovation]": 0,
  };
  const year = (change: Partial<typeof start> = {}) => {
    const values = run({ ...start, ...change });
    return { change: values["skill change"][0]!, effect: values["skill effect"][0]! };
  };
  const old = (0.45 - 0.226) / 35;

  it("rises as the young follow the old, with talent, retraining and innovation, and falls where the town repels [LAB7]", () => {
    expect(year().change).toBeCloseTo(old, 12);
    expect(year({ "in force[talent]": 1 }).change).toBeCloseTo(old + 0.774 * 0.003, 12);
    expect(year({ "in force[retraining]": 1 }).change).toBeCloseTo(old + 0.774 * 0.008 * 0.35, 12);
    expect(year({ "in force[innovation]": 1 }).change).toBeCloseTo(old + 0.774 * 0.001, 12);
    expect(year({ "mean pull": -0.5 }).change).toBeCloseTo(old - 0.005 * 0.226 * 0.774, 12);
  });

  it("stays between none and all", () => {
    expect(year({ skill: 1, "in force[talent]": 1, "mean pull": 9 }).change).toBeLessThan(0);
    expect(year({ skill: 0, "mean pull": -9 }).change).toBeGreaterThan(0);
  });

  it("is enough for the chain at the start, and must rise to stay so [LAB8]", () => {
    expect(year().effect).toBeCloseTo(1, 12);
    expect(year({ "years on": 10 }).effect).toBeCloseTo(1.01 ** -10, 12);
    expect(year({ "in force[retraining]": 1 }).effect).toBeCloseTo(1.25, 12);
    expect(year({ skill: 0.9 }).effect).toBe(1.3);
  });
});
