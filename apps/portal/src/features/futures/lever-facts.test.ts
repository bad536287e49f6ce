import { jinchang, LEVER_IDS } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { leverFacts } from "./lever-facts.ts";

const town = {
  ...jinchang,
  parameters: {
    ...jinchang.parameters,
    measure_cost: { ...jinchang.parameters.cap_strength!, value: { extraction_cap: 0.4 }, unit: "yi CNY / year" },
  },
};

describe("leverFacts", () => {
  it("reads a lever's own figure out of those of all levers", () => {
    expect(leverFacts(town, "extraction_cap").cost).toMatchObject({ value: 0.4, range: null, unit: "yi CNY / year" });
  });

  it("says null, not zero, where the town's parameters are silent", () => {
    expect(leverFacts(town, "talent").cost).toBeNull();
    expect(leverFacts({ ...town, parameters: {} }, "extraction_cap")).toMatchObject({
      cost: null,
      townShare: null,
      leadYears: null,
    });
  });

  it("tells for every lever what it works on, each figure with its module", () => {
    for (const id of LEVER_IDS) {
      for (const { module, name } of leverFacts(jinchang, id).effects) {
        expect(module.en).not.toBe("");
        expect(name.zh).not.toBe("");
      }
    }
    expect(leverFacts(jinchang, "extraction_cap").effects.length).toBeGreaterThan(0);
  });
});
