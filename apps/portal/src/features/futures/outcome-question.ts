import type { EnsembleSummary, Objective, Outcome } from "@tamarisk/domain";
import { bandOf, storylinesIn } from "./band-of.ts";
import { referenceStoryline } from "./reference-storyline.ts";

const tolerance = 0.2;
const usualYear = 2050;

/**
 * What is asked where the planner has set nothing: does an outcome stay on the good side of the threshold that decisions
 * turn on? Where the model names none: does it stay within a fifth of where it starts, on the side
 * that is better for the town, until 2050? A fifth is the limit between moderate and severe loss of residents
 * (`docs/methods/shrinkage.md`), for the other outcomes a convention; 2050 is the outlook of China's territorial spatial
 * plans (Zhongfa [2019] 18). Thresholds carry two digits, so that nobody takes them for measured.
 *
 * @returns `null` for an outcome without a threshold that has no better side, or starts at zero or without a number.
 *
 * @example
 * // Residents start at 438,026: "at least 350,000 to 2050"; 80 % would be 350,421.
 */
export function proposedQuestion(summary: EnsembleSummary, outcome: Outcome): Objective | null {
  const untilYear = Math.min(usualYear, summary.years.at(-1) ?? usualYear);
  if (outcome.threshold) {
    const { good, value } = outcome.threshold;
    return { outcomeId: outcome.id, side: good === "above" ? "at-least" : "at-most", threshold: value, untilYear };
  }
  const start = startingValue(summary, outcome.id);
  if (outcome.direction === "neither" || start === null || start === 0) return null;
  const side = outcome.direction === "maximize" ? "at-least" : "at-most";
  const worse = side === "at-least" ? start - Math.abs(start) * tolerance : start + Math.abs(start) * tolerance;
  return { outcomeId: outcome.id, side, threshold: Number(worse.toPrecision(2)), untilYear };
}

/** The questions for every outcome that has a better side: the planner's own where set, else the proposed one. */
export function questionsFor(summary: EnsembleSummary, own: readonly Objective[]): Objective[] {
  return summary.outcomes.flatMap((outcome) => {
    const question = own.find(({ outcomeId }) => outcomeId === outcome.id) ?? proposedQuestion(summary, outcome);
    return question ? [question] : [];
  });
}

function startingValue(summary: EnsembleSummary, outcomeId: string): number | null {
  const storylines = storylinesIn(summary);
  const from = storylines.includes(referenceStoryline) ? referenceStoryline : storylines[0];
  return (from && bandOf(summary, from, outcomeId)?.p50.find((value) => value !== null)) || null;
}
