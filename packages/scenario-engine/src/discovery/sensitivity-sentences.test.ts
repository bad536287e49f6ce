import { describe, expect, it } from "vitest";
import { morrisEffectsSentence } from "./morris-effects-sentence.ts";
import { pawnSentence } from "./pawn-sentence.ts";
import { sobolIndicesSentence } from "./sobol-indices-sentence.ts";

const inputs = { a: { en: "rain", zh: "降水" }, b: { en: "price", zh: "镍价" } };
const residents = { en: "residents", zh: "常住人口" };
const between = (value: number) => ({ value, low: value - 0.03, high: value + 0.03 });

describe("sentences on sensitivity", () => {
  it("say what accounts for the variance, the most first", () => {
    const indices = { a: between(0.2), b: between(0.51) };
    const counted = { baseCount: 8, droppedBases: 1 };
    const result = { kind: "indices", first: indices, total: indices, second: [], ...counted } as const;
    expect(sobolIndicesSentence(result, inputs, residents)).toEqual({
      en:
        "Of the variance of residents, these account alone: price for 51% (48% to 54%) and rain for 20% (17% to 23%). " +
        "With what they do together with others: price for 51% (48% to 54%) and rain for 20% (17% to 23%). " +
        "1 base point was left out because a run gave no number.",
      zh:
        "常住人口的方差中，各因素单独所占：镍价为 51%（48% 至 54%），降水为 20%（17% 至 23%）。" +
        "计入与其他因素的共同作用后所占：镍价为 51%（48% 至 54%），降水为 20%（17% 至 23%）。" +
        "有 1 个基准点因运行未给出数值而未计入。",
    });
  });

  it("say by how much inputs move an outcome, and which could not be counted", () => {
    const effects = { a: { mu: 1, muStar: 1234.5, sigma: 30, low: 1000, high: 1500, n: 4 }, b: null };
    const result = { kind: "effects", effects, trajectoryCount: 4, droppedScenarios: 2 } as const;
    expect(morrisEffectsSentence(result, inputs, residents).en).toBe(
      "Over its whole range an input moves residents, up or down, on average by this much: rain 1,230 (1,000 to 1,500, σ 30). " +
        "No effect could be counted for price: it takes a step between two runs that give a number. " +
        "2 scenarios were left out because the run gave no number.",
    );
  });

  it("say which inputs cannot be told from chance", () => {
    const index = (median: number) => ({ median, max: median, mean: median, low: median, high: median });
    const counted = { scenarioCount: 100, droppedScenarios: 0 };
    const result = {
      kind: "indices",
      indices: { a: index(0.04), b: index(0.312) },
      dummy: index(0.05),
      ...counted,
    } as const;
    expect(pawnSentence(result, inputs, residents).en).toBe(
      "Inputs that shift the distribution of residents most (largest gap between cumulative shares, 0 to 1, once it is known in which slice an input lies): price (0.312) and rain (0.04). " +
        "rain cannot be told from an input that plays no part, which seldom reaches more than 0.05.",
    );
  });

  it("give the reason where there is no answer", () => {
    const none = { kind: "no-variation", value: 12_345, scenarioCount: 3, droppedScenarios: 0 } as const;
    expect(pawnSentence(none, inputs, residents).zh).toBe("常住人口在所有情景点中均为 12,300，没有可供解释的变化。");
    const few = { kind: "too-few", baseCount: 0, droppedBases: 2 } as const;
    expect(sobolIndicesSentence(few, inputs, residents).en).toContain("too few runs with a number for residents");
  });
});
