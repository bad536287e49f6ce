import type { LocalizedText } from "@tamarisk/domain";
import { exactInWords, numberInWords } from "../summary/in-words.ts";
import { extremeThird, type TippingDependence, type TippingThird } from "./tipping-dependence.ts";

/** A difference of so many standard errors is not put down to chance, though the largest of many is picked. */
const STANDARD_ERRORS = 4;

/**
 * On which uncertainty the tipping points of an action depend most, in words.
 *
 * @param names - `action`: `null` for the present plan. Values of the uncertainty stand without a unit.
 * @returns `null` if the difference is no larger than chance makes it.
 *
 * @example
 * tippingDependenceSentence(dependence, { action: cap, uncertainty: price })?.en;
 * // "How long Irrigation cap suffices depends most on Nickel price: 12.4 years on average where it is 8,800 to 10,500
 * // (100 futures), 31 years where it is 13,000 to 16,000 (100 futures)."
 */
export function tippingDependenceSentence(
  { differenceYears, standardError, thirds }: TippingDependence,
  names: { readonly action: LocalizedText | null; readonly uncertainty: LocalizedText },
): LocalizedText | null {
  if (!(differenceYears > STANDARD_ERRORS * standardError)) return null;
  const { action, uncertainty } = names;
  const [shortest, longest] = [thirdInWords(extremeThird(thirds, -1)), thirdInWords(extremeThird(thirds, 1))];
  return {
    en: `How long ${action?.en ?? "the present plan"} suffices depends most on ${uncertainty.en}: ${shortest.en}, ${longest.en}.`,
    zh: `${action ? `“${action.zh}”` : "现行规划"}能维持达标多久，受“${uncertainty.zh}”影响最大：${shortest.zh}；${longest.zh}。`,
  };
}

function thirdInWords({ from, to, yearsHeld, summary }: TippingThird): LocalizedText {
  const [low, high, held] = [from, to, yearsHeld].map(numberInWords);
  const years = held === "1" ? "1 year" : `${held} years`;
  const count = exactInWords(summary.countedFutures);
  const futures = summary.countedFutures === 1 ? "1 future" : `${count} futures`;
  const values =
    low === high ? { en: low, zh: `为 ${low}` } : { en: `${low} to ${high}`, zh: `在 ${low} 到 ${high} 之间` };
  return {
    en: `${years} on average where it is ${values.en} (${futures})`,
    zh: `其值${values.zh}时平均 ${held} 年（${count} 种未来情形）`,
  };
}
