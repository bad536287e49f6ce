import { describe, expect, it } from "vitest";
import { phaseNumeral } from "./phase-numeral.ts";

describe("phaseNumeral", () => {
  it("writes 第二阶段 in Chinese and Phase 2 in English", () => {
    expect(phaseNumeral(2, "zh-CN")).toBe("二");
    expect(phaseNumeral(10, "zh-CN")).toBe("十");
    expect(phaseNumeral(2, "en")).toBe("2");
  });

  it("goes back to figures after ten", () => {
    expect(phaseNumeral(11, "zh-CN")).toBe("11");
  });
});
