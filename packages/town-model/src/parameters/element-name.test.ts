import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { elementName } from "./element-name.ts";
import { elementsOf } from "./elements-of.ts";

describe("elementName", () => {
  it("names every unit, group, sector and measure in both languages", () => {
    for (const of of ["unit", "group", "sector", "lever"] as const) {
      for (const element of elementsOf(of, jinchang)) {
        const { en, zh } = elementName(of, element, jinchang);
        expect(zh, element).toMatch(/\p{Script=Han}/u);
        expect(en, element).not.toBe("");
      }
    }
    expect(elementName("sector", "mining", jinchang).en).toBe("mining and smelting");
  });
});
