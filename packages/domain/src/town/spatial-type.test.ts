import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spatialType } from "./spatial-type.ts";

describe("spatialType", () => {
  it("is A for Jinchang, which shrinks as a whole although its core grew [SHR8]", () => {
    expect(spatialType(-5.608016, [13.923635, -24.565054])).toEqual({ kind: "A" });
  });

  it("is B where a growing prefecture has shrinking counties", () => {
    expect(spatialType(3, [8, -2, null])).toEqual({ kind: "B", shrinkingCounties: 1, unknownCounties: 1 });
  });

  it("is C where nothing shrinks; a county that held still counts as not shrinking", () => {
    expect(spatialType(0, [0, 4])).toEqual({ kind: "C" });
  });

  it("stays undetermined while a missing county could hide a loss", () => {
    expect(spatialType(3, [8, null])).toEqual({ kind: "undetermined", unknownCounties: 1 });
    expect(spatialType(3, [])).toEqual({ kind: "undetermined", unknownCounties: 0 });
    expect(spatialType(null, [-8])).toEqual({ kind: "undetermined", unknownCounties: 0 });
  });

  it("does not depend on the order of the counties", () => {
    const change = fc.option(fc.double({ min: -100, max: 100, noNaN: true }));
    fc.assert(
      fc.property(change, fc.array(change), (prefecture, counties) => {
        expect(spatialType(prefecture, [...counties].reverse())).toEqual(spatialType(prefecture, counties));
      }),
    );
  });
});
