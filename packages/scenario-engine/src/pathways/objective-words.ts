import type { LocalizedText, Objective, Outcome } from "@tamarisk/domain";
import { numberInWords } from "../summary/in-words.ts";

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
  const value = numberInWords(threshold);
  return side === "at-least"
    ? { en: `${name.en} at least ${value} ${unit.en}`, zh: `${name.zh}不低于${value}${unit.zh}` }
    : { en: `${name.en} at most ${value} ${unit.en}`, zh: `${name.zh}不高于${value}${unit.zh}` };
}
