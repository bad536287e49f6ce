import { describe, expect, it } from "vitest";
import { unitLabel } from "./unit-label.ts";

describe("unitLabel", () => {
  it("writes the library's units in both languages", () => {
    expect(unitLabel("m2", "en")).toBe("m²");
    expect(unitLabel("persons", "zh-CN")).toBe("人");
  });

  it("shows a unit it does not know as it was written", () => {
    expect(unitLabel("10⁸ CNY", "zh-CN")).toBe("10⁸ CNY");
  });
});
