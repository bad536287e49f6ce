import { assertNever, type LocalizedText } from "@tamarisk/domain";
import type { EarlyWarning } from "./early-warning.ts";

/** Rarer than this by chance counts as rising. */
const rare = 0.1;

/**
 * What the early-warning statistics say, or why they are silent.
 *
 * @example
 * earlyWarningSentence({ kind: "too-short", found: 7, needed: 40 }).en;
 * // "Early-warning statistics keep silent: 7 yearly values, at least 40 are needed."
 */
export function earlyWarningSentence(result: EarlyWarning): LocalizedText {
  switch (result.kind) {
    case "too-short":
      return {
        en: `Early-warning statistics keep silent: ${result.found} yearly values, at least ${result.needed} are needed.`,
        zh: `早期预警统计不作判断：仅有 ${result.found} 个年度值，至少需要 ${result.needed} 个。`,
      };
    case "gaps": {
      const { length } = result.missing;
      return {
        en: `Early-warning statistics keep silent: ${length} ${length === 1 ? "year has" : "years have"} no value, the first is ${result.missing[0]}.`,
        zh: `早期预警统计不作判断：有 ${length} 个年份缺少数值，最早为 ${result.missing[0]} 年。`,
      };
    }
    case "no-variation":
      return {
        en: "Early-warning statistics keep silent: the values do not vary about their course.",
        zh: "早期预警统计不作判断：数值围绕其走势没有波动。",
      };
    case "judged":
      return judged(result);
    default:
      return assertNever(result);
  }
}

function judged({ autocorrelation, variance }: Extract<EarlyWarning, { kind: "judged" }>): LocalizedText {
  const isSlower = autocorrelation.tau > 0 && autocorrelation.chance <= rare;
  const isWider = variance.tau > 0 && variance.chance <= rare;
  const [one, other] = [inHundred(autocorrelation.chance), inHundred(variance.chance)];
  const chances = {
    en: `chance alone does as much in ${one} (autocorrelation) and ${other} (variance) of 100 series`,
    zh: `仅凭偶然，100 个序列中有 ${one} 个（自相关）和 ${other} 个（方差）达到同样程度`,
  };
  if (isSlower && isWider) {
    return {
      en: `Swings last longer and grow wider, as is seen before some tipping points: ${chances.en}.`,
      zh: `波动持续更久、幅度更大，与部分临界转变之前的特征相符：${chances.zh}。`,
    };
  }
  if (isSlower || isWider) {
    return {
      en: `Only one of two early-warning signs: swings ${isSlower ? "last longer" : "grow wider"}; ${chances.en}.`,
      zh: `两项早期预警信号中仅出现一项：波动${isSlower ? "持续更久" : "幅度更大"}；${chances.zh}。`,
    };
  }
  return { en: `No early-warning sign: ${chances.en}.`, zh: `未见早期预警信号：${chances.zh}。` };
}

function inHundred(chance: number): number {
  return Math.max(1, Math.round(100 * chance));
}
