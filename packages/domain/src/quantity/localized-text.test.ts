import { describe, expect, it } from "vitest";
import { AuthoredText, authoredIn, textIn } from "./localized-text.ts";

describe("textIn", () => {
  it("gives the asked language", () => {
    expect(textIn("zh-CN", { en: "Seasonal river", zh: "季节河" })).toEqual({ text: "季节河", locale: "zh-CN" });
  });

  it("falls back to the other language and says which one it is", () => {
    expect(textIn("zh-CN", authoredIn("en", "Seasonal river"))).toEqual({ text: "Seasonal river", locale: "en" });
    expect(textIn("en", authoredIn("zh-CN", "季节河"))).toEqual({ text: "季节河", locale: "zh-CN" });
  });
});

describe("AuthoredText", () => {
  it("refuses a text that is blank in both languages", () => {
    for (const nothing of ["  ", "\u200B\u200D", "\u202E \u2060"]) {
      expect(AuthoredText.safeParse({ en: nothing, zh: "" }).error?.issues[0]?.message).toContain(
        "both languages are empty",
      );
    }
    expect(AuthoredText.parse({ en: "👩‍🌾", zh: "" }).en).toBe("👩‍🌾");
  });
});
