import type { LocalizedText } from "@tamarisk/domain";
import { percentInWords } from "../summary/in-words.ts";
import type { AdaptiveAction } from "./action-advice.ts";
import { yearQuantile } from "./pathway-map.ts";
import type { PathwayNames } from "./pathways-sentence.ts";
import type { PathwayCourse } from "./trace-pathway.ts";

/**
 * The condition of an adaptive action, in words.
 *
 * @param course - Of the pathway that shows it.
 * @param trigger - As `triggerInWords` has it.
 *
 * @example
 * adaptiveSentence(action, course, { actionOf, trigger }).en;
 * // "Seasonal river restored: after Irrigation cap, when Groundwater depth is above 36 m; so in 62% of futures, half of these times by 2041."
 */
export function adaptiveSentence(
  action: AdaptiveAction,
  course: PathwayCourse,
  names: Pick<PathwayNames, "actionOf"> & { readonly trigger: LocalizedText },
): LocalizedText {
  const name = names.actionOf(action.actionId);
  const after = action.afterId === null ? { en: "the present plan", zh: "现行规划" } : names.actionOf(action.afterId);
  const share = percentInWords(action.reached);
  const years = course.steps.find(({ actionId }) => actionId === action.actionId)?.decideYears;
  const year = years ? yearQuantile(years, 0.5) : null;
  return {
    en: `${name.en}: after ${after.en}, when ${names.trigger.en}; so in ${share} of futures${year === null ? "" : `, half of these times by ${year}`}.`,
    zh: `${name.zh}：在${after.zh}之后，当${names.trigger.zh}时；${share}的未来情形如此${year === null ? "" : `，其中一半在${year}年前`}。`,
  };
}
