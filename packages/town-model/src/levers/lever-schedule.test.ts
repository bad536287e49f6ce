import type { LeverSetting } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";
import { LEVER_IDS } from "./lever-ids.ts";
import { settingsByLever } from "./lever-schedule.ts";

const talent: LeverSetting = { leverId: "talent", startYear: 2025, intensity: 0.6, laterIntensity: 0.9 };

describe("levers in force", () => {
  const run = townValues(
    [
      "lever start[talent]",
      "first intensity[talent]",
      "later intensity[talent]",
      "lead time[talent]",
      "town share[talent]",
      "rule part[talent]",
      "measures funded",
    ],
    ["intended intensity", "in force"],
  );
  const ofTalent = (values: Float64Array) => {
    const years = values.length / LEVER_IDS.length;
    return Array.from(values.subarray(LEVER_IDS.indexOf("talent") * years, (LEVER_IDS.indexOf("talent") + 1) * years));
  };
  const paid = { "measures funded": 1, "town share[talent]": 1, "rule part[talent]": 0 };
  const talentFrom = (
    startYear: number,
    first: number,
    later: number,
    leadTime: number,
    money: Partial<typeof paid> = {},
  ) => {
    const values = run({
      ...paid,
      ...money,
      "lever start[talent]": startYear,
      "first intensity[talent]": first,
      "later intensity[talent]": later,
      "lead time[talent]": leadTime,
    });
    return { intended: ofTalent(values["intended intensity"]), inForce: ofTalent(values["in force"]) };
  };

  it("are intended from their start on, moving to the later intensity over fifteen years [LEVER1]", () => {
    const { intended } = talentFrom(2025, 0.6, 0.9, 2);
    const years = [2024, 2025, 2030, 2040, 2090].map((year) => intended[year - 2020]);
    expect(years).toEqual([0, 0.6, expect.closeTo(0.7, 12), expect.closeTo(0.9, 12), expect.closeTo(0.9, 12)]);
  });

  it("reach half in the first year with a lead time of two, at once with none [LEVER2]", () => {
    expect(talentFrom(2020, 1, 1, 2).inForce.slice(0, 3)).toEqual([0, 0.5, 0.75]);
    expect(talentFrom(2020, 1, 1, 0).inForce.slice(0, 2)).toEqual([0, 1]);
  });

  it("come into force as far as the town pays, others pay or they are rules [LEVER3]", () => {
    const unpaid = (money: Partial<typeof paid>) => talentFrom(2020, 1, 1, 0, { "measures funded": 0.5, ...money });
    expect(unpaid({}).inForce[1]).toBe(0.5);
    expect(unpaid({ "town share[talent]": 0.4 }).inForce[1]).toBeCloseTo(0.6 + 0.4 * 0.5, 12);
    expect(unpaid({ "rule part[talent]": 1, "measures funded": 0 }).inForce[1]).toBe(1);
  });

  it("never leave the range between nothing and what is intended", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat(20), (first, later, leadYears) => {
        for (const inForce of talentFrom(2021, first, later, leadYears).inForce) {
          expect(inForce).toBeGreaterThanOrEqual(-1e-12);
          expect(inForce).toBeLessThanOrEqual(Math.max(first, later) + 1e-12);
        }
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
    expect(() => settingsByLever(policy({ ...talent, leverId: "free_buses" }))).toThrow(
      'policy "test" sets "free_buses"; the model has extraction_cap, outside_ore',
    );
    expect(() => settingsByLever(policy(talent, talent))).toThrow('sets "talent" twice');
    expect(() => settingsByLever(policy({ ...talent, intensity: 1.2 }))).toThrow('"talent" to 1.2 and later 0.9');
  });
});
