import { describe, expect, it } from "vitest";
import { asName } from "./as-name.ts";

describe("asName", () => {
  it("begins with a capital and changes nothing else", () => {
    expect(asName("groundwater table change")).toBe("Groundwater table change");
    expect(asName("15-minute life-circle coverage")).toBe("15-minute life-circle coverage");
    expect(asName("地下水位变化")).toBe("地下水位变化");
    expect(asName("")).toBe("");
  });
});
