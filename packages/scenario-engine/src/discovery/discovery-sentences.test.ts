import { describe, expect, it } from "vitest";
import { scikitCases, scikitFixture } from "../../test/discovery-cases.ts";
import { numbers } from "../../test/prim-cases.ts";
import type { InputWords } from "./box-sentence.ts";
import { cart } from "./cart.ts";
import { cartSentence } from "./cart-sentence.ts";
import { casesProblemSentence } from "./cases-problem-sentence.ts";
import { dimensionalStacking } from "./dimensional-stacking.ts";
import { dimensionalStackingSentence } from "./dimensional-stacking-sentence.ts";
import { featureScores } from "./feature-scores/feature-scores.ts";
import { featureScoresSentence } from "./feature-scores/feature-scores-sentence.ts";
import type { LogisticContour } from "./logistic-contour.ts";
import { evenLineSentence } from "./logistic-contour-sentence.ts";
import { logisticRegression } from "./logistic-regression.ts";
import { logisticRegressionSentence } from "./logistic-regression-sentence.ts";
import { regionalSensitivity } from "./regional-sensitivity.ts";
import { regionalSensitivitySentence } from "./regional-sensitivity-sentence.ts";

const fixture = scikitFixture();
const cases = scikitCases(fixture);
const what = { en: "the plan fails", zh: "方案失效" };
const residents = { en: "residents", zh: "居民人数" };
const words: Record<string, InputWords> = {
  a: { name: { en: "demand", zh: "需求" }, range: [0, 4096] },
  b: { name: { en: "the nickel price", zh: "镍价" }, unit: { en: "USD", zh: "美元" }, range: [0, 4096] },
  soil: {
    name: { en: "soil", zh: "土壤" },
    categories: {
      clay: { en: "clay", zh: "黏土" },
      loam: { en: "loam", zh: "壤土" },
      sand: { en: "sand", zh: "沙土" },
    },
  },
};

describe("cartSentence", () => {
  it("counts the parts of a tree and says the first box", () => {
    const { en, zh } = cartSentence(cart(cases), what, words);
    expect(en).toContain("A tree splits 400 futures into 14 parts; in 7 of them the plan fails more often than in all");
    expect(en).toContain(
      "(33%). the plan fails in 20 of 22 futures in which demand is at least 2640, soil is sand and",
    );
    expect(zh).toContain(
      "决策树把 400 种未来情形分成 14 部分，其中 7 部分里方案失效的比例高于全部未来情形的 33%。凡需求不低于 2640，土壤为沙土",
    );
  });

  it("says that no split helps", () => {
    const stump = cart(cases, { pruning: { kind: "alpha", alpha: 1 } });
    expect(cartSentence(stump, what, words)).toEqual({
      en: "No split by any input tells futures in which the plan fails from the others; the plan fails in 133 of 400 futures.",
      zh: "按任何因素划分，都不能把方案失效的未来情形与其余未来情形区分开；400 种未来情形中有 133 种方案失效。",
    });
  });
});

describe("featureScoresSentence", () => {
  it("names what passes the noise, and the level of the rest", () => {
    const scores = featureScores(
      cases.inputs,
      { kind: "of-interest", values: cases.ofInterest },
      { method: "f", seed: 1 },
    );
    const { en, zh } = featureScoresSentence(scores, { en: "whether the plan fails", zh: "方案是否失效" }, words);
    expect(en).toMatch(
      /^By the F test, 4 of 5 inputs tell more about whether the plan fails than chance does; the largest shares of all scores: demand \(\d+%\), d \(\d+%\) and the nickel price \(\d+%\)\. The other one stays within the \d+% that 19 random shuffles of the outcome reached\.$/,
    );
    expect(zh).toMatch(
      /^按F 检验，5 个因素中有 4 个与方案是否失效的关联超出偶然；占总得分最多的是：需求（\d+%）、d（\d+%）和镍价（\d+%）。/,
    );
  });

  it("says when nothing passes it, and what was left out", () => {
    const values = Float64Array.of(3, 1, 2, 1, 3, 2, 1, 2, 2, 3, 1, 3, Number.NaN);
    const input = numbers("b", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 3, 4, 4]);
    const scores = featureScores([input], { kind: "number", values }, { method: "f", seed: 1 });
    expect(featureScoresSentence(scores, residents, words).en).toBe(
      "By the F test, no input tells more about residents than chance does: none scores higher than inputs did in 19 random shuffles of the outcome. 1 future without an outcome is left out.",
    );
    const few = featureScores([input], { kind: "number", values: values.fill(Number.NaN) }, { seed: 1 });
    expect(featureScoresSentence(few, residents, words)).toEqual({
      en: "Scores take at least 10 futures with an outcome; there are 0.",
      zh: "评分至少需要 10 种有结果的未来情形；现有 0 种。",
    });
  });
});

describe("logisticRegressionSentence", () => {
  it("says by what odds are multiplied, and how well the fit orders pairs", () => {
    expect(logisticRegressionSentence(logisticRegression(cases), what, words)).toEqual({
      en: "The odds that the plan fails are multiplied by 3.75 if demand is 1,180 higher, by 0.437 if the nickel price is 1,170 USD higher and by 2.14 if d is 2.27 higher. Of two futures, one in which the plan fails and one other, the fit gives the first the higher share in 85 of 100 pairs.",
      zh: "方案失效的几率：需求每升高 1,180，变为原来的 3.75 倍；镍价每升高 1,170 美元，变为原来的 0.437 倍；d每升高 2.27，变为原来的 2.14 倍。任取一种方案失效的未来情形和一种其他未来情形，100 对中有 85 对回归给前者的比例更高。",
    });
  });

  it("says that inputs separate the futures, never vary, or follow from others", () => {
    const a = fixture.inputs.a;
    const inputs = [
      ...cases.inputs,
      numbers(
        "supply",
        a.map((value) => 5 - value),
      ),
      numbers(
        "gravity",
        a.map(() => 9.81),
      ),
    ];
    const ofInterest = Uint8Array.from(a, (value) => (value > 2048 ? 1 : 0));
    const { en, zh } = logisticRegressionSentence(logisticRegression({ ...cases, inputs, ofInterest }), what, words);
    expect(en).toContain("The inputs tell all futures apart without fail, so the figures are held back by a ridge");
    expect(en).toContain(
      "Left out because of no variation: gravity. Left out, at least in part, because other inputs determine it: supply.",
    );
    expect(zh).toContain("因无变化而未计入：gravity。因可由其他因素推出而（至少部分）未计入：supply。");
  });
});

describe("evenLineSentence", () => {
  const axes = { xInputId: "a", yInputId: "b" };

  it("says from where to where half of the futures are of interest", () => {
    const line = { share: 0.5, from: { x: 1000, y: 250 }, to: { x: 4000, y: 2500 } };
    expect(evenLineSentence({ shares: new Float64Array(4), lines: [line] }, axes, what, words)).toEqual({
      en: "With all other inputs at their means, the fitted share of futures in which the plan fails is one half on the straight line from 1,000 of demand and 250 USD of the nickel price to 4,000 and 2,500 USD.",
      zh: "其余因素取平均值时，方案失效的拟合比例在一条直线上为二分之一：从需求 1,000、镍价 250 美元，到需求 4,000、镍价 2,500 美元。",
    });
  });

  it("says on which side of one half the share stays", () => {
    const contour: Pick<LogisticContour, "shares" | "lines"> = {
      shares: Float64Array.of(0.1, 0.2, 0.3, 0.4),
      lines: [],
    };
    expect(evenLineSentence(contour, axes, what, words)).toEqual({
      en: "With all other inputs at their means, the fitted share of futures in which the plan fails is from 10% to 40% over the ranges of demand and the nickel price: nowhere one half.",
      zh: "其余因素取平均值时，在需求和镍价的取值范围内，方案失效的拟合比例为 10% 至 40%，各处都不等于二分之一。",
    });
  });
});

describe("regionalSensitivitySentence", () => {
  it("says where the two distributions part most", () => {
    expect(regionalSensitivitySentence(regionalSensitivity(cases), what, words)).toEqual({
      en: "In 41% of the futures in which the plan fails, and in 75% of the others, demand is at most 2640: no input parts them further. For 1 of 5 inputs the gap may be chance (p 0.05 or more).",
      zh: "需求不高于 2640 的情形，在方案失效的未来情形中占 41%，在其余未来情形中占 75%；没有其他因素的差别更大。5 个因素中有 1 个的差别可能出于偶然（p 值不小于 0.05）。",
    });
  });
});

describe("dimensionalStackingSentence", () => {
  it("says the cell of the highest share, and that empty cells tell nothing", () => {
    const few = {
      ...cases,
      inputs: cases.inputs.map((input) =>
        input.kind === "number"
          ? { ...input, values: input.values.slice(0, 20) }
          : { ...input, codes: input.codes.slice(0, 20) },
      ),
      count: 20,
      ofInterest: cases.ofInterest.slice(0, 20),
    };
    const { en, zh } = dimensionalStackingSentence(
      dimensionalStacking(few, { inputIds: ["a", "b", "soil"] }),
      what,
      words,
    );
    expect(en).toMatch(
      /^The highest share in 27 cells: the plan fails in .* in which demand is .* \d+ cells hold no future, so nothing is known there\.$/,
    );
    expect(zh).toMatch(/\d+ 个格子中没有未来情形，情况不明。$/);
  });
});

describe("casesProblemSentence", () => {
  it("says in both languages what stands in the way", () => {
    expect(casesProblemSentence({ kind: "none-of-interest", count: 400 }, what, words)).toEqual({
      en: "There is none among 400 futures in which the plan fails, so there is nothing to tell apart.",
      zh: "400 种未来情形中没有一种方案失效，因此无从比较。",
    });
    expect(casesProblemSentence({ kind: "none-of-interest", count: 1 }, what, words)).toEqual({
      en: "The only future is not one in which the plan fails, so there is nothing to tell apart.",
      zh: "唯一的未来情形中并没有方案失效，因此无从比较。",
    });
    expect(casesProblemSentence({ kind: "all-of-interest", count: 1 }, what, words)).toEqual({
      en: "the plan fails in the only future, so there is nothing to tell apart.",
      zh: "唯一的未来情形方案失效，因此无从比较。",
    });
    expect(casesProblemSentence({ kind: "missing-values", inputId: "b", count: 3 }, what, words)).toEqual({
      en: "There is no number for the nickel price in 3 futures; fill it in, or leave out the input or these futures.",
      zh: "3 种未来情形中镍价没有数值；请补全，或去掉该因素或这些未来情形。",
    });
    expect(casesProblemSentence({ kind: "nothing-varies", count: 3 }, what, words).en).toMatch(/^No input varies/);
    expect(casesProblemSentence({ kind: "no-cases" }, what, words).zh).toBe("没有可供分析的未来情形。");
  });
});
