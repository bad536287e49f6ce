import type { LocalizedText } from "@tamarisk/domain";
import { ofFuturesInWords } from "../summary/in-words.ts";
import type { AdaptiveAction } from "./action-advice.ts";
import type { PathwayNames } from "./pathways-sentence.ts";

/**
 * The condition of an adaptive action, in words.
 *
 * @param names - `trigger`: as `triggerInWords` has it. `futures`: how many are counted; left out, a hundred or more.
 *
 * @example
 * adaptiveSentence(action, { actionOf, trigger }).en;
 * // "Seasonal river restored: after Irrigation cap, when Groundwater depth is above 36 m. So in 62 of 100 futures, in half of these by 2041."
 */
export function adaptiveSentence(
  action: AdaptiveAction,
  names: Pick<PathwayNames, "actionOf"> & { readonly trigger: LocalizedText; readonly futures?: number },
): LocalizedText {
  const name = names.actionOf(action.actionId);
  const after = action.afterId === null ? { en: "the present plan", zh: "现行规划" } : names.actionOf(action.afterId);
  const futures = ofFuturesInWords(action.reached, names.futures);
  return {
    en: `${name.en}: after ${after.en}, when ${names.trigger.en}. So in ${futures.en}, in half of these by ${action.decideYear}.`,
    zh: `${name.zh}：在${after.zh}之后，当${names.trigger.zh}时。${futures.zh}如此，其中一半不晚于 ${action.decideYear} 年。`,
  };
}
