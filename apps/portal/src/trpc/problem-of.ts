import { Problem } from "@tamarisk/domain";

/** Why a call to the API failed: the server's own reason, or that no answer came. */
export type CallProblem = Problem | { readonly kind: "unreachable" } | { readonly kind: "unknown" };

/**
 * The reason behind a failed call, ready to be worded in the reader's language by `useProblemText`. An error without a
 * reason from the server is *unreachable* when the network failed, and *unknown* when something else did.
 */
export function problemOf(error: unknown): CallProblem {
  const carried = Problem.safeParse(dataOf(error)?.problem);
  if (carried.success) return carried.data;
  return isNetworkFailure(error) ? { kind: "unreachable" } : { kind: "unknown" };
}

/** Whether asking again may help: only when no answer came. A refusal stays a refusal. */
export function isWorthRetrying(error: unknown): boolean {
  return problemOf(error).kind === "unreachable";
}

function dataOf(error: unknown): { problem?: unknown } | undefined {
  if (!(error instanceof Error) || !("data" in error)) return undefined;
  return typeof error.data === "object" && error.data !== null ? error.data : undefined;
}

/** No answer, or an answer that is not the API's: a proxy's error page instead of JSON. */
function isNetworkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const causes = [error, error.cause].filter((each) => each instanceof Error);
  return causes.some((each) => each instanceof TypeError || each instanceof SyntaxError || "syscall" in each);
}
