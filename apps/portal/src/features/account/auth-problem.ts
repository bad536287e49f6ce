/** Why signing in or up did not work, as far as the reader can do something about it. */
export type AuthProblem =
  | { readonly kind: "wrong-credentials" | "already-exists" | "password-length" | "too-many-attempts" | "unreachable" }
  | { readonly kind: "refused"; readonly message: string };

/** What better-auth's client gives back instead of an answer. */
export interface AuthError {
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * The reason behind a refused sign-in or sign-up. Codes are better-auth 1.7's own; what it answers without a code is
 * told by the status.
 */
export function authProblem({ status, code = "", message = "" }: AuthError): AuthProblem {
  if (code === "INVALID_EMAIL_OR_PASSWORD" || code === "INVALID_EMAIL") return { kind: "wrong-credentials" };
  if (code.startsWith("USER_ALREADY_EXISTS")) return { kind: "already-exists" };
  if (code === "PASSWORD_TOO_SHORT" || code === "PASSWORD_TOO_LONG") return { kind: "password-length" };
  if (status === 429) return { kind: "too-many-attempts" };
  if (status === 0 || status >= 500) return { kind: "unreachable" };
  return { kind: "refused", message: message || code || String(status) };
}
