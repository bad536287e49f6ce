import type { BesideRefusal, DecisionRecord } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";

interface Refused {
  readonly reason: BesideRefusal;
  readonly another: DecisionRecord;
}

/** The refusal of a decision, or of what is said of one, because of another about the same: which, whose, and from when. */
export function anotherDecision({ reason, another }: Refused): ProblemError {
  const { number, decision, decidedByName, decidedAt } = another;
  return new ProblemError({
    kind: "another-decision",
    reason,
    another: { number, decision, decidedByName, decidedAt },
  });
}
