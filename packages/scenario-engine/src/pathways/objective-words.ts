import type { LocalizedText, Objective, Outcome } from "@tamarisk/domain";
import { exactInWords, quantityInWords } from "../summary/in-words.ts";

/**
 * An objective as a phrase that a sentence can hold.
 *
 * @example
 * objectiveInWords({ ...objective, side: "at-most", threshold: 40 }, depth).en; // "Groundwater depth at most 40 m"
 */
export function objectiveInWords(
  { side, threshold }: Objective,
  { name, unit }: Pick<Outcome, "name" | "unit">,
): LocalizedText {
  const limit = quantityInWords(exactInWords(threshold), unit);
  return side === "at-least"
    ? { en: `${name.en} at least ${limit.en}`, zh: `${name.zh}不低于 ${limit.zh}` }
    : { en: `${name.en} at most ${limit.en}`, zh: `${name.zh}不高于 ${limit.zh}` };
}
