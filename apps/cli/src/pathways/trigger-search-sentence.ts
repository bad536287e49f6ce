import type { LocalizedText } from "@tamarisk/domain";
import { triggerInWords } from "@tamarisk/scenario-engine";
import type { OpenedStudy } from "./opened-study.ts";
import type { TriggerPoint } from "./trigger-point.ts";

/** What a search of triggers found, by its two ends: the fewest futures missed, and the least effort. */
export function triggerSearchSentence(
  points: readonly TriggerPoint[],
  counts: { readonly futures: number; readonly evaluations: number },
  side: "at-least" | "at-most",
  opened: OpenedStudy,
): LocalizedText {
  const { futures, evaluations } = counts;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return {
      en: `None of ${evaluations} triggers could be judged, since runs failed.`,
      zh: `试过的 ${evaluations} 种触发条件均因运行失败而无法评判。`,
    };
  }
  const [few, light] = [first, last].map((point) => pointInWords(point, futures, side, opened));
  const en = `Of ${evaluations} triggers tried with strengths of the measures over ${futures} futures, ${points.length} ${points.length === 1 ? "is" : "are"} not bettered in both futures missed and effort.`;
  const zh = `在 ${futures} 种未来情形下试过 ${evaluations} 种触发条件与措施力度的组合，其中 ${points.length} 种在未达标数和投入力度上不被其他组合同时超过。`;
  if (points.length === 1) return { en: `${en} It acts ${few!.en}.`, zh: `${zh}它是：${few!.zh}。` };
  return {
    en: `${en} The fewest futures are missed by acting ${few!.en}; the least effort is acting ${light!.en}.`,
    zh: `${zh}未达标最少的是：${few!.zh}；投入力度最小的是：${light!.zh}。`,
  };
}

function pointInWords(
  { value, years, of, strengths, futuresMissed, effortYears }: TriggerPoint,
  futures: number,
  side: "at-least" | "at-most",
  { study, triggerOutcome }: OpenedStudy,
): LocalizedText {
  const rounded = Number(value.toPrecision(4));
  const trigger = { kind: "observed", outcomeId: triggerOutcome.id, side, value: rounded, years, of } as const;
  const condition = triggerInWords({ ...trigger, delayYears: 0, settleYears: 0 }, triggerOutcome);
  const shares = strengths.map(({ action, share }) => {
    const name = study.rules.actions.find(({ id }) => id === action)!.name;
    const percent = `${Math.round(100 * share)}%`;
    return { en: `${name.en} at ${percent}`, zh: `${name.zh} ${percent}` };
  });
  const missed = Math.round(futuresMissed * futures);
  return {
    en: `when ${condition.en}, with ${shares.map(({ en }) => en).join(", ")}: ${missed} of ${futures} futures missed, ${effortYears.toFixed(1)} full-strength years of measures on average`,
    zh: `当${condition.zh}时行动，${shares.map(({ zh }) => zh).join("、")}：${futures} 种未来情形中 ${missed} 种未达标，措施平均 ${effortYears.toFixed(1)} 个全力度年`,
  };
}
