import type { Objective } from "@tamarisk/domain";
import { type FutureCount, outOfHundred } from "./out-of-hundred.ts";

/** How one question came out for a storyline, and for Carry on beside it. */
export interface AnsweredQuestion {
  readonly question: Objective;
  readonly storyline: FutureCount;
  readonly reference: FutureCount | null;
}

interface FuturesHeadline {
  /** The model's first outcome: who lives in the town. */
  readonly first: AnsweredQuestion;
  /** The outcome that holds in the fewest futures; `null` when it is the first, or when all hold alike. */
  readonly weakest: AnsweredQuestion | null;
}

/**
 * The two things to say about a storyline: how its first outcome fares, and what fails most often.
 *
 * @param answers - In the model's order of outcomes.
 * @returns `null` when no question could be answered.
 */
export function futuresHeadline(answers: readonly AnsweredQuestion[]): FuturesHeadline | null {
  const counted = answers.filter(({ storyline }) => storyline.counted > 0);
  const first = counted[0];
  if (!first) return null;
  const weakest = counted.reduce((worst, answer) => (shareOf(answer) < shareOf(worst) ? answer : worst), first);
  return { first, weakest: weakest === first ? null : weakest };
}

function shareOf({ storyline }: AnsweredQuestion): number {
  return outOfHundred(storyline) ?? 0;
}
