import type { ProcedureMeta } from "./procedure-meta.ts";

/**
 * Offer a read to other systems as plain HTTP too, and describe it in the OpenAPI document.
 *
 * @param path - Under /api/v1; names in braces are fields of the input.
 * @param summary - What one gets, in a few words.
 */
export function documented(path: `/${string}`, summary: string): NonNullable<ProcedureMeta["openapi"]> {
  return { method: "GET", path, summary, protect: true };
}

/** The same for what anybody may read without signing in. */
export function documentedForAll(path: `/${string}`, summary: string): NonNullable<ProcedureMeta["openapi"]> {
  return { ...documented(path, summary), protect: false };
}

/** The same for a change: POST adds or does, PUT replaces, DELETE removes. Fields outside the path travel in the body. */
export function documentedChange(
  method: "POST" | "PUT" | "DELETE",
  path: `/${string}`,
  summary: string,
): NonNullable<ProcedureMeta["openapi"]> {
  return { ...documented(path, summary), method };
}

/** The same for a read whose question is too large for an address: a POST that changes nothing. */
export function documentedQuestion(path: `/${string}`, summary: string): NonNullable<ProcedureMeta["openapi"]> {
  return { ...documented(path, summary), method: "POST" };
}
