import { describe, expect, it } from "vitest";
import { casesFrom, numbers } from "../../test/prim-cases.ts";
import { prim } from "./prim.ts";
import { axisSentence, primSentence, reproducibilitySentence } from "./prim-sentence.ts";

const fails = { en: "Seasonal river fails", zh: "“季节性河流”失效" };
const words = { price: { name: { en: "the nickel price", zh: "镍价" }, range: [1, 20] as const } };
const falling = casesFrom(
  [
    numbers(
      "price",
      Array.from({ length: 20 }, (_, place) => place + 0.5),
    ),
  ],
  Array.from({ length: 20 }, (_, place) => (place < 8 ? 1 : 0)),
);

describe("primSentence", () => {
  it("speaks of the suggested box", () => {
    expect(primSentence(prim(falling, { peelAlpha: 0.1 }), fails, words).en).toBe(
      "Seasonal river fails in all 8 futures in which the nickel price is at most 8; these are all 8 futures in which Seasonal river fails.",
    );
  });

  it("says why there is none", () => {
    expect(primSentence(prim(falling, { massMin: 0.5, densityMin: 0.9 }), fails, words).en).toMatch(
      /^In no box does the share of futures in which Seasonal river fails reach 90%; the densest has 80%\./u,
    );
    expect(primSentence(prim(falling, { massMin: 1 }), fails, words)).toEqual({
      en: "No limit on any input sets apart futures in which Seasonal river fails; over all futures the share is 40%.",
      zh: "对任何因素加以限定，都不能把“季节性河流”失效的未来情形区分出来；在全部未来情形中其比例为 40%。",
    });
    const none = { ...falling, ofInterest: new Uint8Array(20) };
    expect(primSentence(prim(none), fails, words).en).toContain("There is none among 20 futures");
  });
});

describe("reproducibilitySentence", () => {
  it("counts the halves that limit each input again", () => {
    const inputs = [
      { id: "price", isLimited: true, atCoverage: 0.95, atDensity: 1 },
      { id: "rain", isLimited: true, atCoverage: 0.2, atDensity: 0.1 },
      { id: "school", isLimited: false, atCoverage: 0.1, atDensity: 0.1 },
    ];
    expect(reproducibilitySentence({ draws: 20, answered: 20, inputs }, words)).toEqual({
      en: "Asked again on 20 random halves of the futures, at the same coverage, PRIM limits the nickel price in 19 and rain in 4 of 20.",
      zh: "随机抽取一半未来情形重做 20 次，在相同覆盖率下，各因素再次被限定的次数为：镍价 19 次、rain 4 次。",
    });
  });
});

describe("axisSentence", () => {
  it("names the parts that count, the largest first", () => {
    const part = { mean: 0, standardDeviation: 1 };
    const weights = [
      { inputId: "price", weight: 0.6, ...part },
      { inputId: "rain", weight: -0.8, ...part },
      { inputId: "school", weight: 0.01, ...part },
    ];
    expect(axisSentence({ id: "axis 1", weights }, words).en).toBe(
      "axis 1 is −0.8 × rain + 0.6 × the nickel price, each in standard deviations from its mean.",
    );
  });
});
