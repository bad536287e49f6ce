import { describe, expect, it } from "vitest";
import { allParameters } from "../modules.ts";
import { unitName, unitNames } from "./unit-names.ts";

describe("unitNames", () => {
  it("has a name in both languages for every unit of the catalogue", () => {
    const used = new Set(Object.values(allParameters).map(({ unit }) => unit));
    expect([...used].filter((unit) => !unitNames[unit])).toEqual([]);
    for (const { en, zh } of Object.values(unitNames)) expect([en, zh]).not.toContain("");
  });

  it("writes a unit without a name as the equations do", () => {
    expect(unitName("yi CNY / year")).toEqual({ en: "100 million CNY a year", zh: "亿元/年" });
    expect(unitName("camel / year")).toEqual({ en: "camel / year", zh: "camel / year" });
  });
});
