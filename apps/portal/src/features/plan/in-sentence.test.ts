import { describe, expect, it } from "vitest";
import { inSentence } from "./in-sentence.ts";

describe("inSentence", () => {
  it("lowers the first letter of a word", () => {
    expect(inSentence("Groundwater table change")).toBe("groundwater table change");
  });

  it("leaves abbreviations and Chinese alone", () => {
    expect(inSentence("GDP per capita")).toBe("GDP per capita");
    expect(inSentence("R&D share of GDP")).toBe("R&D share of GDP");
    expect(inSentence("地下水位变化")).toBe("地下水位变化");
  });
});
