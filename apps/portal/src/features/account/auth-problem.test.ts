import { describe, expect, it } from "vitest";
import { authProblem } from "./auth-problem.ts";

describe("authProblem", () => {
  it("does not say which of e-mail and password was wrong", () => {
    expect(authProblem({ status: 401, code: "INVALID_EMAIL_OR_PASSWORD" })).toEqual({ kind: "wrong-credentials" });
  });

  it("knows an address that is taken, in both of better-auth's spellings", () => {
    expect(authProblem({ status: 422, code: "USER_ALREADY_EXISTS" })).toEqual({ kind: "already-exists" });
    expect(authProblem({ status: 422, code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" }).kind).toBe("already-exists");
  });

  it("tells too many attempts and a silent server by the status", () => {
    expect(authProblem({ status: 429 }).kind).toBe("too-many-attempts");
    expect(authProblem({ status: 502 }).kind).toBe("unreachable");
    expect(authProblem({ status: 0 }).kind).toBe("unreachable");
  });

  it("passes on what it does not know", () => {
    expect(authProblem({ status: 400, message: "the name is blank" })).toEqual({
      kind: "refused",
      message: "the name is blank",
    });
  });
});
