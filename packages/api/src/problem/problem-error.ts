import type { Problem } from "@tamarisk/domain";
import { TRPCError } from "@trpc/server";
import { problemSentence } from "./problem-sentence.ts";

type ErrorCode = TRPCError["code"];

const codes: Readonly<Record<Problem["kind"], ErrorCode>> = {
  "stale-version": "CONFLICT",
  "not-found": "NOT_FOUND",
  forbidden: "FORBIDDEN",
  "signed-out": "UNAUTHORIZED",
  "no-organisation": "FORBIDDEN",
  "invalid-input": "BAD_REQUEST",
  "refused-transition": "CONFLICT",
  "not-editable": "CONFLICT",
  "plan-in-work": "CONFLICT",
  "second-person-needed": "CONFLICT",
  "not-author": "FORBIDDEN",
  "dependency-circle": "CONFLICT",
  "observation-problem": "BAD_REQUEST",
  "condition-problem": "BAD_REQUEST",
  "decision-refused": "CONFLICT",
  "another-decision": "CONFLICT",
  "last-owner": "CONFLICT",
  duplicate: "CONFLICT",
  "no-model": "PRECONDITION_FAILED",
  "other-model": "PRECONDITION_FAILED",
  "in-use": "CONFLICT",
  "invitation-closed": "CONFLICT",
  "wrong-password": "UNAUTHORIZED",
  "too-many-attempts": "TOO_MANY_REQUESTS",
  "too-large": "PAYLOAD_TOO_LARGE",
  "unreadable-file": "BAD_REQUEST",
  "too-many-changes": "BAD_REQUEST",
  "faulty-import": "CONFLICT",
  "rows-look-present": "CONFLICT",
  unexpected: "INTERNAL_SERVER_ERROR",
};

/** A refusal that tells the caller what to do about it. Thrown inside a procedure; its problem travels as data. */
export class ProblemError extends TRPCError {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super({ code: codes[problem.kind], message: problemSentence(problem), cause });
    this.problem = problem;
  }
}
