import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { actionFigures } from "./action-figures.ts";

describe("actionFigures", () => {
  it("takes the longest lead time and adds the yearly costs [STAGE1]", () => {
    const settings = [
      { leverId: "river", intensity: 0.5, laterIntensity: 1 },
      { leverId: "irrigation_cap", intensity: 0.5, laterIntensity: 0.4 },
      { leverId: "carbon_capture", intensity: 0, laterIntensity: 0 },
    ];
    // River: 5 years, 1.5 yi CNY a year; irrigation cap: 3 years, 0.25 × 0.4; what is not pulled does not count.
    expect(actionFigures(jinchang, settings)).toEqual({ leadTimeYears: 5, costYiPerYear: 1.6 });
  });

  it("refuses a lever that the model does not have", () => {
    expect(() => actionFigures(jinchang, [{ leverId: "dam", intensity: 1, laterIntensity: 1 }])).toThrow('lever "dam"');
  });
});
