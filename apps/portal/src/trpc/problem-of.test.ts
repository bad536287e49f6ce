import { describe, expect, it } from "vitest";
import { isWorthRetrying, problemOf } from "./problem-of.ts";

const refused = (problem: unknown) => Object.assign(new Error("refused"), { data: { problem } });

describe("problemOf", () => {
  it("takes the server's own reason", () => {
    expect(problemOf(refused({ kind: "last-owner" }))).toEqual({ kind: "last-owner" });
  });

  it("calls a failed network unreachable, also behind another error", () => {
    expect(problemOf(new TypeError("fetch failed"))).toEqual({ kind: "unreachable" });
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { syscall: "connect" });
    expect(problemOf(new Error("failed", { cause }))).toEqual({ kind: "unreachable" });
  });

  it("calls a proxy's error page unreachable: no JSON came", () => {
    expect(problemOf(new Error("bad", { cause: new SyntaxError("Unexpected token <") })).kind).toBe("unreachable");
  });

  it("does not believe a reason it cannot read", () => {
    expect(problemOf(refused({ kind: "made-up" }))).toEqual({ kind: "unknown" });
    expect(problemOf("text")).toEqual({ kind: "unknown" });
  });

  it("asks again only when no answer came", () => {
    expect(isWorthRetrying(new TypeError("fetch failed"))).toBe(true);
    expect(isWorthRetrying(refused({ kind: "signed-out" }))).toBe(false);
  });
});
