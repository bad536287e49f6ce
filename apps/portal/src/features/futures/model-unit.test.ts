import { describe, expect, it } from "vitest";
import { modelUnit } from "./model-unit.ts";

describe("modelUnit", () => {
  it("says what the model writes, in both languages", () => {
    expect(modelUnit("yi CNY / year", "en")).toBe("100 million CNY a year");
    expect(modelUnit("yi CNY / year", "zh-CN")).toBe("亿元/年");
    expect(modelUnit("m2 / person", "en")).toBe("m² per person");
    expect(modelUnit("person / year", "en")).toBe("persons a year");
    expect(modelUnit("1 / year", "en")).toBe("a year");
    expect(modelUnit("1 / year", "zh-CN")).toBe("每年");
    expect(modelUnit("year", "en")).toBe("years");
  });

  it("says nothing of a plain number, and leaves what it does not know as it is", () => {
    expect(modelUnit("1", "en")).toBe("");
    expect(modelUnit("parsec", "en")).toBe("parsec");
    expect(modelUnit("USD of 2010 per t", "zh-CN")).toBe("2010 年美元/吨");
  });
});
