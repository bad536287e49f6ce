import type { LocalizedText } from "@tamarisk/domain";
import { exactInWords, listInWords } from "../summary/in-words.ts";
import { tippingQuantile, tippingSummary } from "./tipping-summary.ts";
import type { TippingYears } from "./tipping-years.ts";

/**
 * When actions stop sufficing, in words.
 *
 * @param names - `actions`: what was in force, in order; none for the present plan. `objective`: as `objectiveInWords` has it.
 *
 * @example
 * tippingSentence(tipping, { actions: [river], objective }).en;
 * // "With Seasonal river restored, the objective (Groundwater depth at most 40 m) is met to 2080 in 71 of 100 futures. …"
 */
export function tippingSentence(
  tipping: TippingYears,
  names: { readonly actions: readonly LocalizedText[]; readonly objective: LocalizedText },
): LocalizedText {
  const { countedFutures, excludedFutures, never, alreadyFailing, horizonYear } = tippingSummary(tipping);
  const { objective } = names;
  const actions = names.actions.length === 0 ? null : listInWords(names.actions);
  const en = [
    actions ? `With ${actions.en}, the objective` : "Under the present plan, the objective",
    `(${objective.en})`,
  ];
  const zh = [actions ? `采取“${actions.zh}”时，` : "按现行规划，"];
  if (countedFutures === 0) {
    return {
      en: `${en.join(" ")} cannot be judged: ${tipping.years.length === 1 ? "the only run" : `all ${exactInWords(tipping.years.length)} runs`} failed.`,
      zh: `${zh.join("")}目标（${objective.zh}）无法评判：${exactInWords(tipping.years.length)} 次运行全部失败。`,
    };
  }
  const count = (share: number) => exactInWords(Math.round(share * countedFutures));
  en.push(`is met to ${horizonYear} in ${count(never)} of ${exactInWords(countedFutures)} futures.`);
  zh.push(
    `${exactInWords(countedFutures)} 种未来情形中有 ${count(never)} 种把目标（${objective.zh}）保持到 ${horizonYear} 年。`,
  );
  const median = tippingQuantile(tipping, 0.5);
  if (median.kind === "reached") {
    en.push(`By ${median.year} it has failed in half of them.`);
    zh.push(`到 ${median.year} 年，已有一半不再达标。`);
  }
  if (alreadyFailing > 0) {
    en.push(`It fails from the start in ${count(alreadyFailing)}.`);
    zh.push(`有 ${count(alreadyFailing)} 种从一开始就不达标。`);
  }
  if (excludedFutures > 0) {
    en.push(
      `${exactInWords(excludedFutures)} ${excludedFutures === 1 ? "run failed and is" : "runs failed and are"} not counted.`,
    );
    zh.push(`另有 ${exactInWords(excludedFutures)} 次运行失败，未计入。`);
  }
  return { en: en.join(" "), zh: zh.join("") };
}
