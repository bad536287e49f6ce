import type { Objective } from "@tamarisk/domain";

/**
 * A planner's own questions as they stand in the page's address, so that a link shows the same sentences:
 * `residents~at-least~350000~2060`, one after another, parted by commas.
 */
export function questionsInAddress(text: string | null): Objective[] {
  return (text ?? "").split(",").flatMap((part) => {
    const [outcomeId, side, threshold, untilYear] = part.split("~");
    const question = { threshold: Number(threshold), untilYear: Number(untilYear) };
    if (!outcomeId || (side !== "at-least" && side !== "at-most") || threshold === "") return [];
    if (!Number.isFinite(question.threshold) || !Number.isInteger(question.untilYear)) return [];
    return [{ outcomeId, side, ...question }];
  });
}

/** The address part for questions, or `null` when there are none to carry. */
export function addressOfQuestions(questions: readonly Objective[]): string | null {
  if (questions.length === 0) return null;
  return questions
    .map(({ outcomeId, side, threshold, untilYear }) => [outcomeId, side, threshold, untilYear].join("~"))
    .join(",");
}
