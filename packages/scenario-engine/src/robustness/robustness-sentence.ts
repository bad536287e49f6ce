import type { LocalizedText } from "@tamarisk/domain";
import type { RankingStability } from "./ranking-stability.ts";
import type { MetricReason, Robustness } from "./robustness.ts";
import { robustnessMetrics } from "./robustness-metrics.ts";

/**
 * Whether the ranking of policies depends on the metric, in words.
 *
 * @param policies - The names of the policies, in the order of the table.
 *
 * @example
 * robustnessSentence(robustness(table), names).en;
 * // "Which policy is best depends on the metric: of the 8 that tell the policies apart, Stocks is best under 3, …"
 */
export function robustnessSentence(result: Robustness, policies: readonly LocalizedText[]): LocalizedText {
  const sentences = [stabilitySentence(result, policies), agreementSentence(result), failureSentence(result, policies)];
  return {
    en: sentences.flatMap((sentence) => (sentence ? [sentence.en] : [])).join(" "),
    zh: sentences.flatMap((sentence) => (sentence ? [sentence.zh] : [])).join(""),
  };
}

/** Why a metric does not rank the policies. */
export function metricReasonText(reason: MetricReason): LocalizedText {
  return reasonTexts[reason];
}

const reasonTexts: Readonly<Record<MetricReason, LocalizedText>> = {
  "no-counted-future": {
    en: "Not defined: there is no future in which every policy has a number.",
    zh: "无法定义：没有一种未来情形中各方案都有数值。",
  },
  "needs-threshold": {
    en: "Not defined: it needs a threshold that says what is good enough.",
    zh: "无法定义：需要给出表示“足够好”的阈值。",
  },
  "needs-distances": {
    en: "Not defined: it needs a nominal future and how far each future lies from it.",
    zh: "无法定义：需要给出基准情形以及各未来情形与它的距离。",
  },
  "one-future": {
    en: "Not defined: it measures spread, and there is only one future.",
    zh: "无法定义：它衡量离散程度，而未来情形只有一种。",
  },
  "no-spread": {
    en: "Not ranked: it divides by the spread of a policy's outcomes, and at least one policy has none.",
    zh: "不参与排序：计算时要除以方案结果的离散范围，而至少有一个方案没有离散。",
  },
  "mean-below-minus-one": {
    en: "Not ranked: where a mean is below −1 this formula takes more scatter for better.",
    zh: "不参与排序：均值低于 −1 时，该公式会把更大的离散当作更好。",
  },
};

function stabilitySentence({ stability, metrics }: Robustness, policies: readonly LocalizedText[]): LocalizedText {
  const { kind, rankedBy, bestUnder } = stability;
  const count = rankedBy.length;
  const leaders = bestUnder
    .map((times, policy) => ({ times, policy }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const names = leaders.map(({ policy }) => policies[policy]!);
  switch (kind) {
    case "one-policy":
      return {
        en: `${policies[0]!.en} is the only policy, so there is nothing to rank.`,
        zh: `只有“${policies[0]!.zh}”一个方案，无从排序。`,
      };
    case "nothing-ranked":
      return metrics.every(({ reason }) => reason === "no-counted-future")
        ? {
            en: "There is no future in which every policy has a number, so no metric can be worked out.",
            zh: "没有一种未来情形中各方案都有数值，因此无法计算任何指标。",
          }
        : { en: "No metric tells the policies apart.", zh: "没有指标能区分各方案。" };
    case "same-order":
      return {
        en: `${count === 1 ? "Only one metric tells the policies apart; it puts" : `All ${count} metrics that tell the policies apart put them in the same order, with`} ${listed(names).en} first.`,
        zh: `${count === 1 ? "只有一个指标能区分各方案" : `能区分各方案的 ${count} 个指标给出的顺序完全相同`}，排在首位的是${listed(names).zh}。`,
      };
    case "same-best":
      return {
        en: `${listed(names).en} ${names.length === 1 ? "is" : "are"} best under all ${count} metrics that tell the policies apart; the order of the others depends on the metric.`,
        zh: `能区分各方案的 ${count} 个指标下${listed(names).zh}都是最优；其余方案的顺序因指标而异。`,
      };
    case "changes": {
      const shares = leaders.map(({ times, policy }, place) => ({
        en: `${policies[policy]!.en} ${place === 0 ? "is best under" : "under"} ${times}`,
        zh: `“${policies[policy]!.zh}”在 ${times} 个下最优`,
      }));
      return {
        en: `Which policy is best depends on the metric: of the ${count} that tell the policies apart, ${joined(
          shares.map(({ en }) => en),
          "and",
        )}${isShared(leaders, count) ? ", ties counted for each" : ""}.`,
        zh: `哪个方案最优取决于所用指标：在能区分各方案的 ${count} 个指标中，${shares.map(({ zh }) => zh).join("，")}${
          isShared(leaders, count) ? "（并列时各计一次）" : ""
        }。`,
      };
    }
  }
}

function isShared(leaders: readonly { readonly times: number }[], count: number): boolean {
  return leaders.reduce((sum, { times }) => sum + times, 0) > count;
}

/** Which two metrics agree least, where the order depends on the metric. */
function agreementSentence({ stability }: Robustness): LocalizedText | null {
  const least = leastAgreement(stability);
  if (!least || (stability.kind !== "changes" && stability.kind !== "same-best")) return null;
  const [first, second] = least.between.map((id) => robustnessMetrics.find((metric) => metric.id === id)!.name);
  const tau = least.tau
    .toFixed(2)
    .replace(/^-(?=0\.00$)/u, "")
    .replace("-", "−");
  return {
    en: `The two metrics that agree least are ${first!.en} and ${second!.en} (agreement ${tau}, where 1 is the same order and −1 the reverse; Kendall's τ-b).`,
    zh: `分歧最大的两个指标是“${first!.zh}”和“${second!.zh}”（一致程度 ${tau}，1 表示顺序相同，−1 表示完全相反；肯德尔 τ-b）。`,
  };
}

function leastAgreement({ agreements }: RankingStability) {
  return agreements
    .flatMap(({ between, tau }) => (tau === null ? [] : [{ between, tau }]))
    .reduce<{ between: readonly [string, string]; tau: number } | null>(
      (least, each) => (least === null || each.tau < least.tau ? each : least),
      null,
    );
}

function failureSentence(result: Robustness, policies: readonly LocalizedText[]): LocalizedText | null {
  const { futures, countedFutures, failedRuns } = result;
  const failed = failedRuns.flatMap((runs, policy) => (runs > 0 ? [{ runs, name: policies[policy]! }] : []));
  if (failed.length === 0) return null;
  return {
    en: `${countedFutures} of ${futures} futures ${countedFutures === 1 ? "is" : "are"} counted; runs that failed: ${failed
      .map(({ runs, name }) => `${name.en} ${runs}`)
      .join(", ")}.`,
    zh: `计入 ${futures} 种未来情形中的 ${countedFutures} 种；运行失败次数：${failed
      .map(({ runs, name }) => `“${name.zh}” ${runs}`)
      .join("，")}。`,
  };
}

function listed(names: readonly LocalizedText[]): LocalizedText {
  return {
    en: joined(
      names.map(({ en }) => en),
      "and",
    ),
    zh: names.map(({ zh }) => `“${zh}”`).join("、"),
  };
}

function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
