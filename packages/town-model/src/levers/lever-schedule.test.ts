import { Lever, type LeverSetting } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intendedIntensity, nextInForce, settingsByLever } from "./lever-schedule.ts";
import { LEVER_IDS, levers } from "./levers.ts";

const talent: LeverSetting = { leverId: "talent", startYear: 2025, intensity: 0.6, laterIntensity: 0.9 };

describe("intendedIntensity", () => {
  it("is nothing before the start, then moves to the later intensity over fifteen years and stays [LEVER1]", () => {
    const years = [2024, 2025, 2030, 2040, 2090];
    expect(years.map((year) => intendedIntensity(talent, year))).toEqual([0, 0.6, expect.closeTo(0.7, 12), 0.9, 0.9]);
  });
});

describe("nextInForce", () => {
  it("reaches half in the first year with a lead time of two, at once with none [LEVER2]", () => {
    expect(nextInForce(0, 1, 2)).toBe(0.5);
    expect(nextInForce(0.5, 1, 2)).toBe(0.75);
    expect(nextInForce(0, 1, 0)).toBe(1);
  });

  it("never leaves the range between what is in force and what is intended", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat(20), (inForce, intended, leadYears) => {
        const next = nextInForce(inForce, intended, leadYears);
        expect(next).toBeGreaterThanOrEqual(Math.min(inForce, intended) - 1e-12);
        expect(next).toBeLessThanOrEqual(Math.max(inForce, intended) + 1e-12);
      }),
    );
  });
});

describe("settingsByLever", () => {
  it("puts settings in the order of the levers and leaves the others unset", () => {
    const settings = settingsByLever({ id: "test", settings: [talent] });
    expect(settings).toHaveLength(LEVER_IDS.length);
    expect(settings[LEVER_IDS.indexOf("talent")]).toEqual(talent);
    expect(settings.filter((setting) => setting !== undefined)).toHaveLength(1);
  });

  it("refuses an unknown lever, one set twice and an intensity that is no share", () => {
    const policy = (...settings: LeverSetting[]) => ({ id: "test", settings });
    expect(() => settingsByLever(policy({ ...talent, leverId: "growth_boundary" }))).toThrow(
      'policy "test" sets "growth_boundary"; the model has extraction_cap, outside_ore',
    );
    expect(() => settingsByLever(policy(talent, talent))).toThrow('sets "talent" twice');
    expect(() => settingsByLever(policy({ ...talent, intensity: 1.2 }))).toThrow('"talent" to 1.2 and later 0.9');
  });
});

describe("levers", () => {
  it("are described in both languages, in the order of their ids", () => {
    expect(levers.map((lever) => Lever.parse(lever).id)).toEqual([...LEVER_IDS]);
  });
});
