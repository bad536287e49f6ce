import { Problem } from "@tamarisk/domain";
import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ProblemError } from "./problem-error.ts";
import { problemOf } from "./problem-of.ts";

const requestId = "request-1";

function wrong(schema: z.ZodType, input: unknown): TRPCError {
  const { error } = schema.safeParse(input);
  return new TRPCError({ code: "BAD_REQUEST", cause: error });
}

describe("problemOf", () => {
  it("passes on the problem a procedure threw", () => {
    const problem = { kind: "last-owner" } as const;
    expect(problemOf(new ProblemError(problem), {}, requestId)).toEqual(problem);
  });

  it("lists every wrong field with its path, the rule's words and what was found", () => {
    const schema = z.object({ name: z.string().min(1, { error: "the name is blank" }), years: z.array(z.int()) });
    const input = { name: "", years: [2020, "soon"] };
    expect(problemOf(wrong(schema, input), input, requestId)).toEqual({
      kind: "invalid-input",
      issues: [
        { path: ["name"], code: "too_small", message: "the name is blank", found: "" },
        expect.objectContaining({ path: ["years", "1"], code: "invalid_type", found: "soon" }),
      ],
    });
  });

  it("never repeats a password or a token, nor a long text whole", () => {
    const schema = z.object({ password: z.string().min(10), token: z.string().min(10), text: z.int() });
    const input = { password: "hunter2", token: "abc", text: "x".repeat(500) };
    const problem = JSON.stringify(problemOf(wrong(schema, input), input, requestId));
    expect(problem).not.toMatch(/hunter2|abc/);
    expect(problem.length).toBeLessThan(600);
  });

  it("does not look for what was found outside the input's own fields", () => {
    const schema = z.object({ constructor: z.string() });
    const problem = problemOf(wrong(schema, {}), {}, requestId);
    expect(problem).toMatchObject({ issues: [{ path: ["constructor"] }] });
    expect(problem).not.toHaveProperty("issues.0.found");
  });

  it("hides what nobody foresaw behind the request's id", () => {
    const error = new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "connection to 10.0.0.3 refused" });
    expect(problemOf(error, {}, requestId)).toEqual({ kind: "unexpected", requestId });
  });

  it("names a request that is too large, unreadable, or for a procedure that is not there", () => {
    const of = (code: TRPCError["code"], message?: string) =>
      problemOf(new TRPCError({ code, message }), {}, requestId);
    expect(of("PAYLOAD_TOO_LARGE")).toEqual({ kind: "too-large", limitBytes: 1_000_000 });
    expect(of("PARSE_ERROR")).toMatchObject({ kind: "invalid-input", issues: [{ path: [], code: "unreadable" }] });
    const missing = of("NOT_FOUND", 'No procedure found on path "plan.burn"');
    expect(missing).toEqual({ kind: "not-found", subject: "procedure", id: "plan.burn" });
  });

  it("always gives what the domain's schema accepts", () => {
    for (const code of [
      "BAD_REQUEST",
      "NOT_FOUND",
      "FORBIDDEN",
      "TIMEOUT",
      "CONFLICT",
      "INTERNAL_SERVER_ERROR",
    ] as const) {
      expect(Problem.safeParse(problemOf(new TRPCError({ code }), null, requestId)).success).toBe(true);
    }
  });
});
