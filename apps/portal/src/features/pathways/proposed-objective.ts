import type { Objective, Outcome } from "@tamarisk/domain";

/** The outcome that the thesis on Jinchang has a tipping point for. */
const tippingOutcome = "desert_front";
/** Far enough for what takes decades. */
const usualYear = 2080;

/**
 * What pathways have to keep where nobody has chosen: the desert front under its tipping point, else the first outcome
 * with a threshold that decisions turn on, else the first that can be asked about.
 */
export function proposedObjective(
  questions: readonly Objective[],
  outcomes: readonly Outcome[],
  endYear: number,
): Objective | null {
  const withThreshold = questions.filter(({ outcomeId }) => outcomes.find(({ id }) => id === outcomeId)?.threshold);
  const chosen =
    withThreshold.find(({ outcomeId }) => outcomeId === tippingOutcome) ?? withThreshold[0] ?? questions[0];
  return chosen ? { ...chosen, untilYear: Math.min(usualYear, endYear) } : null;
}
