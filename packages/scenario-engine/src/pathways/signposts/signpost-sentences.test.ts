import { describe, expect, it } from "vitest";
import { exactReadings } from "./observed-courses.ts";
import type { Signpost } from "./rank-signposts.ts";
import { signpostSentence, suggestedTriggerSentence, triggerRatesSentence } from "./signpost-sentences.ts";
import { suggestTrigger } from "./suggest-trigger.ts";
import { triggerRates } from "./trigger-rates.ts";

const front = { name: { en: "Desert front", zh: "沙漠前缘速度" }, unit: { en: "m a year", zh: "米/年" } };
const courses = {
  outcomeId: "front",
  years: [2030, 2031, 2032],
  futureCount: 5,
  values: Float64Array.of(1, 8, 8, 1, 7, 7, 1, 2, 3, 1, 2, 2, 9, 9, 9),
};
const tipping = { years: Float64Array.of(2032, 2032, Infinity, Infinity, -Infinity), horizonYear: 2032 };
const rule = { outcomeId: "front", side: "at-most", years: 2, of: 3, delayYears: 0 } as const;
const demands = { leadYears: 0, earliestYears: Infinity };

describe("sentences on signposts", () => {
  it("say what a trigger does in futures that fail and in those that hold", () => {
    const trigger = { ...rule, value: 4.5 };
    const rates = triggerRates(courses, tipping, trigger, demands, exactReadings);
    expect(triggerRatesSentence(rates, trigger, front)).toEqual({
      en:
        "When Desert front is above 4.5 m a year in 2 of 3 years, a warning sounds by the year of the failure in half of the failing futures. " +
        "Of 2 failing futures it misses 0, comes too late in 0 and too early in 0. Of 2 futures that hold it sounds falsely in 0. " +
        "1 future fails from the start, where nothing can warn.",
      zh:
        "当沙漠前缘速度高于 4.5 米/年（3 年中有 2 年）时发出预警，在半数失败情形中不晚于失败当年。" +
        "2 种失败情形中漏报 0 种，过迟 0 种，过早 0 种。2 种保持达标的情形中误报 0 种。有 1 种情形从一开始就不达标，无从预警。",
    });
  });

  it("count in hundreds where there are as many, and say how long before", () => {
    const many = {
      failing: 480,
      holding: 520,
      missed: 29,
      tooLate: 10,
      tooEarly: 0,
      falseAlarms: 62,
      medianLeadYears: 9,
    };
    const trigger = { ...rule, value: 4.5 };
    const rates = {
      ...triggerRates(courses, tipping, trigger, demands, exactReadings),
      ...many,
      alreadyFailing: 0,
    };
    expect(triggerRatesSentence(rates, trigger, front).en).toBe(
      "When Desert front is above 4.5 m a year in 2 of 3 years, a warning sounds 9 years or more before the failure in half of the " +
        "failing futures. Of 100 failing futures it misses 6, comes too late in 2 and too early in 0. " +
        "Of 100 futures that hold it sounds falsely in 12.",
    );
  });

  it("say why a trigger never fires, or tells nothing apart", () => {
    const said = (value: number) => {
      const trigger = { ...rule, value };
      return triggerRatesSentence(triggerRates(courses, tipping, trigger, demands, exactReadings), trigger, front).en;
    };
    expect(said(20)).toContain("the highest value that Desert front passes for so long is 8 m a year");
    expect(said(0)).toContain("It fires in every future by the horizon, so it tells none apart.");
  });

  it("mark a suggested value as a proposal and give its rule", () => {
    const costs = { falseAlarm: 1, miss: 3 };
    const { en, zh } = suggestedTriggerSentence(
      suggestTrigger(courses, tipping, rule, demands, exactReadings, costs),
      front,
    );
    expect(en).toMatch(
      /^Proposal, for people to judge: 5 m a year, where a miss weighs 3 times a false alarm \(values from 2 to 7 cost about the same\)\. When /u,
    );
    expect(zh).toContain("建议值，供人判断：5 米/年，其中漏报的代价是误报的 3 倍");
  });

  it("say from when on an indicator tells futures apart, or that it does not", () => {
    const year = { year: 2034, value: 0.874, low: 0.84, high: 0.9, ahead: 40 };
    const signpost: Signpost = {
      outcomeId: "front",
      side: "at-most",
      years: [year],
      tellsFrom: 2034,
      leadYears: 9,
      aheadShare: 0.8,
      meanArea: 0.9,
      lacking: 0,
    };
    expect(signpostSentence(signpost, front.name).en).toBe(
      "From 2034 on, Desert front tells futures that fail later from those that hold: in that year, of a pair of one each, the " +
        "failing one lies higher in 87 of 100 (84 to 90). 80 of 100 failing futures fail after it, half of them 9 years or more.",
    );
    const silent = { ...signpost, tellsFrom: null, leadYears: null, aheadShare: null, meanArea: 0.61 };
    expect(signpostSentence(silent, front.name).zh).toContain("100 对中，有 61 对是失败者更高");
  });
});
