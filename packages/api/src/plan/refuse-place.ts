import { ProblemError } from "../problem/problem-error.ts";

/** Run a move, and say so as a wrong `to` when the list has no such place. */
export async function refusePlace<Result>(to: number, move: Promise<Result>): Promise<Result> {
  try {
    return await move;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const issue = { path: ["to"], code: "no-such-place", message: error.message, found: String(to) };
    throw new ProblemError({ kind: "invalid-input", issues: [issue] });
  }
}
