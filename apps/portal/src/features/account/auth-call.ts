import { type AuthError, type AuthProblem, authProblem } from "./auth-problem.ts";

/** Runs one call of better-auth's client: `null` when it worked, else why not. A failed network counts as no answer. */
export async function authCall(call: Promise<{ error: AuthError | null }>): Promise<AuthProblem | null> {
  try {
    const { error } = await call;
    return error ? authProblem(error) : null;
  } catch {
    return { kind: "unreachable" };
  }
}
