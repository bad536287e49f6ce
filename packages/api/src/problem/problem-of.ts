import type { InputIssue, Problem } from "@tamarisk/domain";
import type { TRPCError } from "@trpc/server";
import { z } from "zod";
import { ProblemError } from "./problem-error.ts";

/**
 * The problem behind an error, whatever threw it. What nobody foresaw becomes *unexpected* with the request's id, so
 * that a text from the database or a file path never reaches a browser.
 *
 * @param input - The raw request, to show what was found where it was wrong.
 */
export function problemOf(error: TRPCError, input: unknown, requestId: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error.code === "BAD_REQUEST" && error.cause instanceof z.ZodError) {
    return { kind: "invalid-input", issues: error.cause.issues.map((issue) => inputIssue(issue, input)) };
  }
  if (error.code === "PAYLOAD_TOO_LARGE") return { kind: "too-large", limitBytes: bodyLimitBytes };
  if (error.code === "PARSE_ERROR" || error.code === "BAD_REQUEST" || error.code === "UNSUPPORTED_MEDIA_TYPE") {
    return { kind: "invalid-input", issues: [{ path: [], code: "unreadable", message: unreadable }] };
  }
  if (error.code === "NOT_FOUND") return { kind: "not-found", subject: "procedure", id: pathIn(error.message) };
  return { kind: "unexpected", requestId };
}

/** The largest request that is read, in bytes. */
export const bodyLimitBytes = 1_000_000;

const unreadable = "the request is not readable JSON; send valid JSON with the content type application/json";

function inputIssue(issue: z.core.$ZodIssue, input: unknown): InputIssue {
  const path = issue.path.map(String);
  const found = path.some((step) => /password|token/i.test(step)) ? undefined : foundAt(input, issue.path);
  return { path, code: issue.code, message: issue.message, ...(found === undefined ? {} : { found }) };
}

const longestShown = 80;

/** What stands at a path, if it is a plain short value. */
function foundAt(input: unknown, path: readonly PropertyKey[]): string | undefined {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const text = String(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function pathIn(message: string): string {
  return /"([^"]*)"/.exec(message)?.[1] ?? message;
}
