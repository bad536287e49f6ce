import { describe, expect, it } from "vitest";
import { explainPoint } from "./explain-point.ts";
import { explainPointSentence, type SaidLever } from "./explain-point-sentence.ts";
import type { SearchVariable } from "./search-problem.ts";

const variables: readonly SearchVariable[] = [
  { id: "trees", kind: "real", low: 0, high: 1 },
  { id: "start", kind: "integer", low: 2025, high: 2045 },
  { id: "mine", kind: "category", count: 2 },
];
const said = (en: string, zh: string, kind: SaidLever["kind"]): SaidLever => ({
  name: { en, zh },
  say: (value) => ({ en: `${value}`, zh: `${value}` }),
  kind,
});
const levers = [
  said("trees", "造林", "amount"),
  said("their start", "起始年", "year"),
  said("the mine", "矿山", "category"),
];
const others = Float64Array.of(0.1, 2030, 0, 0.4, 2030, 0, 0.5, 2031, 1);

describe("explainPoint", () => {
  it("names the levers that differ from the usual, those that differ most first", () => {
    expect(explainPoint(variables, [0.9, 2030, 1], others)).toEqual({
      kind: "set-apart",
      otherCount: 3,
      differences: [
        { variable: 2, value: 1, usual: 0, apart: 1, lowerCount: 2, higherCount: 0 },
        { variable: 0, value: 0.9, usual: 0.4, apart: 0.5, lowerCount: 3, higherCount: 0 },
      ],
    });
  });

  it("has nothing to say of the only point, or of one like the others", () => {
    expect(explainPoint(variables, [0.9, 2030, 1], new Float64Array(0))).toEqual({ kind: "nothing-to-compare" });
    expect(explainPoint(variables, [0.4, 2030, 0], others)).toEqual({ kind: "like-the-others", otherCount: 3 });
  });

  it("says it in both languages, against the others or against one policy", () => {
    const found = explainPointSentence(explainPoint(variables, [0.9, 2030, 1], others), levers);
    expect(found.en).toBe(
      "Against the 3 other points, this one has the mine at 1 (as have 1 of 3; most often 0); trees at 0.9 (0.4 is their median; higher than 3 of 3).",
    );
    expect(found.zh).toBe(
      "与其他 3 个点相比，此点的矿山为 1（其他 3 个点中有 1 个相同，最常见为 0）；造林为 0.9（它们的中位数为 0.4；高于 3 个中的 3 个）。",
    );
    const later = explainPointSentence(explainPoint(variables, [0.4, 2040, 0], others), levers);
    expect(later.en).toContain("their start at 2040 (2030 is their median; later than 3 of 3)");
    expect(later.zh).toContain("晚于 3 个中的 3 个");
    const today = Float64Array.of(0, 2025, 0);
    const carryOn = { en: "Carry on", zh: "维持现状" };
    expect(explainPointSentence(explainPoint(variables, [0.05, 2035, 0], today), levers, carryOn)).toEqual({
      en: "Against Carry on, this one has their start at 2035 instead of 2025.",
      zh: "与“维持现状”相比，此点的起始年为 2035（原为 2025）。",
    });
  });

  it("says so where there is nothing to compare with, no difference, or none of a tenth of the range", () => {
    const sentences = [
      explainPointSentence(explainPoint(variables, [1, 2025, 0], new Float64Array(0)), levers),
      explainPointSentence(explainPoint(variables, [0.4, 2030, 0], others), levers),
      explainPointSentence(explainPoint(variables, [0.45, 2030, 0], others), levers),
    ];
    expect(sentences.map(({ en }) => en)).toEqual([
      "There is no other point to compare this one with.",
      "No lever differs from what is usual among the other points.",
      "No lever differs from the others' median by a tenth of its range or more.",
    ]);
  });
});
