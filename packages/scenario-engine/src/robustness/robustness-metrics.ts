import type { LocalizedText } from "@tamarisk/domain";
import type { OutcomeTable } from "../ensemble/outcome-table.ts";
import { hurwicz } from "./hurwicz.ts";
import { infoGap } from "./info-gap.ts";
import { laplace } from "./laplace.ts";
import { maximax } from "./maximax.ts";
import { maximin } from "./maximin.ts";
import { meanVariance } from "./mean-variance.ts";
import { minimaxRegret } from "./minimax-regret.ts";
import { percentileKurtosis } from "./percentile-kurtosis.ts";
import { percentileRegret } from "./percentile-regret.ts";
import { percentileSkewness } from "./percentile-skewness.ts";
import { satisficing } from "./satisficing.ts";
import { undesirableDeviations } from "./undesirable-deviations.ts";

/** What the metrics need beside the outcomes. */
export interface RobustnessSettings {
  /** The weight of the worst future in Hurwicz's rule, 0 to 1. */
  readonly alpha: number;
  /** Of percentile regret, 0 to 100. */
  readonly percentile: number;
  /** What is good enough, in the outcome's unit; left out, the metrics that need it have no answer. */
  readonly threshold?: number;
  /** How far each scenario is from the nominal one; left out, info-gap has no answer. */
  readonly distances?: ArrayLike<number>;
}

export interface RobustnessMetric {
  readonly id: string;
  readonly name: LocalizedText;
  /** What its number says, in one plain sentence. */
  readonly meaning: LocalizedText;
  /** What its numbers are in: the outcome's unit, a share, the unit of the distances, or no unit that says anything. */
  readonly unit: "outcome" | "share" | "distance" | "none";
  readonly needs: readonly ("threshold" | "distances")[];
  /** Which numbers are better: as the outcome's own direction has it, or always the larger or the smaller ones. */
  readonly better: "as-outcome" | "larger" | "smaller";
  /** The metric whose numbers these are too, so that it is not counted twice. */
  readonly sameAs?: string;
  /** One number per policy; what it needs is there. */
  readonly values: (outcomes: OutcomeTable, settings: Required<RobustnessSettings>) => Float64Array;
}

/**
 * The robustness metrics of McPhail et al. (2018), and info-gap.
 *
 * @see McPhail et al. (2018), Robustness metrics, Earth's Future 6(2), doi:10.1002/2017EF000649.
 * @see docs/methods/robustness.md for each formula.
 */
export const robustnessMetrics: readonly RobustnessMetric[] = [
  {
    id: "maximin",
    name: { en: "Maximin", zh: "悲观准则（最大最小值）" },
    meaning: { en: "What the policy gives in its worst future.", zh: "该方案在其最差未来情形中的结果。" },
    unit: "outcome",
    needs: [],
    better: "as-outcome",
    values: maximin,
  },
  {
    id: "maximax",
    name: { en: "Maximax", zh: "乐观准则（最大最大值）" },
    meaning: { en: "What the policy gives in its best future.", zh: "该方案在其最好未来情形中的结果。" },
    unit: "outcome",
    needs: [],
    better: "as-outcome",
    values: maximax,
  },
  {
    id: "hurwicz",
    name: { en: "Hurwicz", zh: "折中准则（赫维茨）" },
    meaning: {
      en: "The policy's worst and best future, weighed against each other (half and half unless said otherwise).",
      zh: "该方案最差与最好未来情形的加权值（未另行设定时各占一半）。",
    },
    unit: "outcome",
    needs: [],
    better: "as-outcome",
    values: (outcomes, { alpha }) => hurwicz(outcomes, alpha),
  },
  {
    id: "laplace",
    name: { en: "Laplace (mean)", zh: "等可能准则（拉普拉斯，均值）" },
    meaning: {
      en: "What the policy gives on average, every future counting the same.",
      zh: "各未来情形同等看待时，该方案的平均结果。",
    },
    unit: "outcome",
    needs: [],
    better: "as-outcome",
    values: laplace,
  },
  {
    id: "minimax_regret",
    name: { en: "Minimax regret", zh: "最小最大后悔值" },
    meaning: {
      en: "How far the policy falls behind the best policy of the same future, where it falls behind most.",
      zh: "与同一未来情形中的最优方案相比，该方案差距最大时差多少。",
    },
    unit: "outcome",
    needs: [],
    better: "smaller",
    values: minimaxRegret,
  },
  {
    id: "percentile_regret",
    name: { en: "Percentile regret", zh: "百分位后悔值" },
    meaning: {
      en: "How far the policy at most falls behind the best policy of the same future, in 90 of 100 futures unless said otherwise.",
      zh: "与同一未来情形中的最优方案相比，在 100 种情形中的 90 种（未另行设定时）该方案最多差多少。",
    },
    unit: "outcome",
    needs: [],
    better: "smaller",
    values: (outcomes, { percentile }) => percentileRegret(outcomes, percentile),
  },
  {
    id: "mean_variance",
    name: { en: "Mean–variance", zh: "均值—方差" },
    meaning: {
      en: "The policy's mean and its scatter in one number, which has no unit of its own.",
      zh: "把该方案的均值与离散程度合成一个数，本身没有单位。",
    },
    unit: "none",
    needs: [],
    better: "as-outcome",
    values: meanVariance,
  },
  {
    id: "undesirable_deviations",
    name: { en: "Undesirable deviations", zh: "不利偏差" },
    meaning: {
      en: "How far the worse half of the policy's futures falls behind its own median, on average.",
      zh: "该方案较差的一半未来情形平均比其自身中位数差多少。",
    },
    unit: "outcome",
    needs: [],
    better: "smaller",
    values: undesirableDeviations,
  },
  {
    id: "percentile_skewness",
    name: { en: "Percentile skewness", zh: "百分位偏度" },
    meaning: {
      en: "Whether the policy's futures crowd at the good end of their own range (towards 1) or at the bad end (towards −1).",
      zh: "该方案的未来情形更多集中在自身范围的好端（趋近 1）还是差端（趋近 −1）。",
    },
    unit: "none",
    needs: [],
    better: "larger",
    values: percentileSkewness,
  },
  {
    id: "percentile_kurtosis",
    name: { en: "Percentile kurtosis", zh: "百分位峰度" },
    meaning: {
      en: "How many times as wide the middle 80 of 100 futures spread as the middle 50: more means a closer middle.",
      zh: "中间 80% 情形的范围是中间 50% 情形范围的几倍：越大说明中间越集中。",
    },
    unit: "none",
    needs: [],
    better: "larger",
    values: percentileKurtosis,
  },
  {
    id: "starr",
    name: { en: "Starr's domain criterion", zh: "斯塔尔域准则" },
    meaning: {
      en: "The share of futures in which the policy meets the threshold.",
      zh: "该方案达到阈值的未来情形所占比例。",
    },
    unit: "share",
    needs: ["threshold"],
    better: "larger",
    values: (outcomes, { threshold }) => satisficing(outcomes, threshold),
  },
  {
    id: "satisficing",
    name: { en: "Satisficing", zh: "满意准则（达标占比）" },
    meaning: {
      en: "The share of futures in which the policy is good enough: with one threshold the same as Starr's criterion.",
      zh: "该方案“足够好”的未来情形所占比例：只有一个阈值时与斯塔尔准则相同。",
    },
    unit: "share",
    needs: ["threshold"],
    better: "larger",
    sameAs: "starr",
    values: (outcomes, { threshold }) => satisficing(outcomes, threshold),
  },
  {
    id: "info_gap",
    name: { en: "Info-gap", zh: "信息间隙" },
    meaning: {
      en: "How far the future may lie from the nominal one before the policy misses the threshold.",
      zh: "未来情形偏离基准情形多远，该方案仍能达到阈值。",
    },
    unit: "distance",
    needs: ["threshold", "distances"],
    better: "larger",
    values: (outcomes, { threshold, distances }) => infoGap(outcomes, threshold, distances),
  },
];

/** Whether the larger number of a metric is the better one. */
export function largerIsBetter({ better }: RobustnessMetric, direction: OutcomeTable["direction"]): boolean {
  return better === "as-outcome" ? direction === "maximize" : better === "larger";
}
