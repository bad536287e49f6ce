import { describe, expect, it } from "vitest";
import { changedLevers, withLeverAs, withSetting } from "./lever-settings.ts";

const talent = { leverId: "talent", startYear: 2026, intensity: 0.5, laterIntensity: 1 };
const farms = { leverId: "farm_scale", startYear: 2028, intensity: 0.2, laterIntensity: 0.2 };

describe("lever settings", () => {
  it("set one lever anew and leave the others, in their order", () => {
    expect(withSetting([talent, farms], { ...talent, intensity: 0.7 })).toEqual([{ ...talent, intensity: 0.7 }, farms]);
    expect(withSetting([talent], farms)).toEqual([talent, farms]);
  });

  it("go back to what a lever was, or leave it out where it was not used", () => {
    expect(withLeverAs([{ ...talent, intensity: 0 }, farms], "talent", [talent])).toEqual([talent, farms]);
    expect(withLeverAs([talent, farms], "farm_scale", [talent])).toEqual([talent]);
  });

  it("name what was changed: another start, another strength, a lever more, a lever less", () => {
    expect(changedLevers([talent, farms], [talent, farms])).toEqual([]);
    expect(changedLevers([{ ...talent, startYear: 2027 }, farms], [talent, farms])).toEqual(["talent"]);
    expect(changedLevers([talent, farms], [talent])).toEqual(["farm_scale"]);
    expect(changedLevers([], [talent])).toEqual(["talent"]);
  });

  it("do not count a lever that is added at nothing", () => {
    expect(changedLevers([talent, { ...farms, intensity: 0, laterIntensity: 0 }], [talent])).toEqual([]);
  });
});
