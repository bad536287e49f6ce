import type { Problem } from "@tamarisk/domain";
import { ProblemError } from "../src/problem/problem-error.ts";

/** The problem a call ends with; fails the test when it ends in any other way. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  try {
    const answer = await call;
    throw new Error(`expected a problem, got ${JSON.stringify(answer)}`);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
