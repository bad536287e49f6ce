import { describe, expect, it } from "vitest";
import { boxSentence } from "./box-sentence.ts";

const fails = { en: "Seasonal river fails", zh: "“季节性河流”失效" };
const words = {
  price: { name: { en: "the nickel price", zh: "镍价" }, unit: { en: "USD/t", zh: "美元/吨" }, range: [9000, 16_000] },
  year: { name: { en: "the mine's last year", zh: "矿山关闭年份" }, range: [2026, 2060] },
  rain: { name: { en: "rainfall", zh: "降水" } },
  relief: { name: { en: "relief", zh: "救助" }, categories: { late: { en: "late", zh: "来得晚" } } },
} as const;

const quality = (n: number, k: number, total: number) => ({ n, k, coverage: k / total, density: k / n, mass: 0.2 });

describe("boxSentence", () => {
  it("says how often and how much of it, with limits rounded to what the range carries", () => {
    const box = { limits: { price: { max: 14_087.3 }, year: { min: 2031, max: 2047 } }, ...quality(1000, 830, 1361) };
    expect(boxSentence(box, fails, words)).toEqual({
      en: "Seasonal river fails in 83 of 100 futures in which the nickel price is at most 14,090 USD/t and the mine's last year is from 2031 to 2047; these are 61 of every 100 futures in which Seasonal river fails.",
      zh: "凡镍价不高于 14,090 美元/吨，且矿山关闭年份介于 2031 与 2047 之间的未来情形，每 100 种中有 83 种“季节性河流”失效；所有“季节性河流”失效的未来情形中，每 100 种中有 61 种属于此列。",
    });
  });

  it("counts few futures out", () => {
    const box = { limits: { rain: { min: -0.123_45 }, relief: { values: ["late", "none"] } }, ...quality(20, 17, 28) };
    expect(boxSentence(box, fails, words)).toEqual({
      en: "Seasonal river fails in 17 of 20 futures in which rainfall is at least −0.123 and relief is late or none; these are 17 of the 28 futures in which Seasonal river fails.",
      zh: "凡降水不低于 −0.123，且救助为来得晚或none 的未来情形，20 种中有 17 种“季节性河流”失效；所有“季节性河流”失效的未来情形中，28 种中有 17 种属于此列。",
    });
  });

  it.each([
    [quality(28, 28, 28), "in all 28 futures in which rainfall is at most 3; these are all 28 futures in which"],
    [quality(1, 1, 1), "in the only future in which rainfall is at most 3; this is the only future in which"],
    [
      quality(5000, 4999, 9000),
      "in more than 99 of 100 futures in which rainfall is at most 3; these are 56 of every 100",
    ],
    [
      quality(5000, 2, 900),
      "in fewer than 1 of 100 futures in which rainfall is at most 3; these are fewer than 1 of every",
    ],
    [quality(9, 1, 4), "in 1 of 9 futures in which rainfall is at most 3; this is 1 of the 4 futures in which"],
  ])("agrees in number: $n, $k", (counts, part) => {
    expect(boxSentence({ limits: { rain: { max: 3 } }, ...counts }, fails, words).en).toContain(part);
  });

  it("speaks of boxes that hold nothing of interest, nothing at all, or everything", () => {
    const dry = { limits: { rain: { max: 3 } } };
    const none = { coverage: 0, density: 0, mass: 0, k: 0 };
    expect(boxSentence({ ...dry, ...none, n: 0 }, fails, words)).toEqual({
      en: "There is no future in which rainfall is at most 3.",
      zh: "没有降水不高于 3 的未来情形。",
    });
    expect(boxSentence({ ...dry, ...none, n: 1 }, fails, words)).toEqual({
      en: "Seasonal river fails in no future in which rainfall is at most 3; there is 1 such future.",
      zh: "凡降水不高于 3 的未来情形，共 1 种，无一“季节性河流”失效。",
    });
    expect(boxSentence({ limits: {}, ...quality(1000, 300, 300) }, fails, words)).toEqual({
      en: "Seasonal river fails in 30 of 100 futures.",
      zh: "所有未来情形中，每 100 种中有 30 种“季节性河流”失效。",
    });
  });
});
