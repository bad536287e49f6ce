import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfSettings, settingsInAddress } from "./settings-address.ts";

const talent = { leverId: "talent", startYear: 2026, intensity: 0.5, laterIntensity: 1 };

describe("lever settings in the address", () => {
  it("are written for people", () => {
    expect(addressOfSettings([talent])).toBe("talent~2026~50~100");
    expect(settingsInAddress("talent~2026~50~100")).toEqual([talent]);
  });

  it("come back as they went, whole percents", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const setting = fc.record({
      leverId: fc.constantFrom("talent", "farm_scale"),
      startYear: fc.integer({ min: 2020, max: 2100 }),
      intensity: share,
      laterIntensity: share,
    });
    fc.assert(
      fc.property(fc.array(setting), (settings) => {
        expect(settingsInAddress(addressOfSettings(settings))).toEqual(settings);
      }),
    );
  });

  it("pass over what cannot be read", () => {
    expect(settingsInAddress(null)).toBeNull();
    expect(settingsInAddress("talent~soon~50~100")).toBeNull();
    expect(settingsInAddress("talent~2026~50~100,farm_scale~2026~500~1")).toEqual([talent]);
  });
});
