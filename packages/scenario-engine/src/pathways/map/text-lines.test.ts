import { describe, expect, it } from "vitest";
import { textLines } from "./text-lines.ts";

describe("textLines", () => {
  it("breaks between words, and between any two Chinese characters", () => {
    expect(textLines("A2 Mixed shelterbelts, orchards", 150, 2)).toEqual(["A2 Mixed shelterbelts,", "orchards"]);
    expect(textLines("混交防护林与林果", 60, 2)).toEqual(["混交防护林", "与林果"]);
  });

  it("begins no line with a sign that closes something", () => {
    expect(textLines("维持现状（现行规划）", 112, 2)).toEqual(["维持现状（现行规", "划）"]);
  });

  it("ends in an ellipsis what does not fit", () => {
    expect(textLines("Seasonal river restored with its banks", 80, 1)).toEqual(["Seasonal…"]);
    expect(textLines("Unbreakable", 40, 2)).toEqual(["Unbr…"]);
  });
});
