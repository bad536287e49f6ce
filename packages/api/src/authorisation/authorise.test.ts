import { Organisation, OrganisationId, Role, User } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../problem/problem-error.ts";
import { abilityOf } from "./ability-of.ts";
import { authorise, authoriseMember, mayMember } from "./authorise.ts";
import type { Caller, Member } from "./caller.ts";
import { scopeFor } from "./scope-for.ts";

const organisation = Organisation.parse({
  id: "01a20068-762a-767c-aa55-63d2fa9175df",
  name: "Bureau",
  slug: "bureau",
  version: 1,
});
const user = User.parse({ id: "01a20068-7638-710c-a407-f50ed691a374", name: "Lin", email: "lin@office.example" });
const member = (role: Role): Member => ({ kind: "member", user, sessionId: "s", organisation, role });
const anyone: Caller = { kind: "anyone" };
const person: Caller = { kind: "person", user, sessionId: "s" };

function problemOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

describe("scopeFor", () => {
  it("turns a role's rule into the organisation every query is held to", () => {
    expect(scopeFor(abilityOf(member("viewer")), "read", "plan")).toEqual({ organisationId: organisation.id });
  });

  it("is everywhere for what is public, and null for what no rule allows", () => {
    expect(scopeFor(abilityOf(anyone), "read", "town")).toBe("everywhere");
    expect(scopeFor(abilityOf(anyone), "read", "plan")).toBeNull();
    expect(scopeFor(abilityOf(member("viewer")), "edit", "measure")).toBeNull();
  });
});

describe("authoriseMember", () => {
  it("gives a permit with the caller's own organisation", () => {
    expect(authoriseMember(member("planner"), "edit", "measure")).toEqual({
      caller: member("planner"),
      scope: { organisationId: organisation.id },
    });
  });

  it("refuses a role that may not, and names those that may", () => {
    expect(problemOf(() => authoriseMember(member("reviewer"), "publish", "plan"))).toEqual({
      kind: "forbidden",
      action: "publish",
      subject: "plan",
      role: "reviewer",
      needs: ["owner", "administrator"],
    });
  });

  it("asks the signed-out to sign in, and somebody without an organisation to choose one", () => {
    expect(problemOf(() => authoriseMember(anyone, "read", "project"))).toEqual({ kind: "signed-out" });
    expect(problemOf(() => authoriseMember(person, "read", "project"))).toEqual({ kind: "no-organisation" });
  });

  it("never gives leave in another organisation than the caller's", () => {
    const other = { ...organisation, id: OrganisationId.parse("11111111-1111-4111-8111-111111111111") };
    for (const role of Role.options) {
      const { scope } = authoriseMember({ ...member(role), organisation: other }, "read", "project");
      expect(scope).toEqual({ organisationId: other.id });
    }
  });
});

describe("roles", () => {
  it("read everything in a project, whatever they are", () => {
    for (const role of Role.options) expect(mayMember(member(role), "read", "observation")).toBe(true);
  });

  it("change data and plans from planner up, judge as reviewer, publish and manage people as administrator", () => {
    const may = (action: Parameters<typeof mayMember>[1], noun: Parameters<typeof mayMember>[2]) =>
      Role.options.filter((role) => mayMember(member(role), action, noun));
    expect(may("edit", "observation")).toEqual(["owner", "administrator", "planner"]);
    expect(may("create", "ensemble")).toEqual(["owner", "administrator", "planner"]);
    expect(may("judge", "plan")).toEqual(["owner", "administrator", "reviewer"]);
    expect(may("publish", "plan")).toEqual(["owner", "administrator"]);
    expect(may("remove", "project")).toEqual(["owner", "administrator"]);
    expect(may("administer", "member")).toEqual(["owner", "administrator"]);
    expect(may("appoint", "member")).toEqual(["owner"]);
  });
});

describe("authorise", () => {
  it("lets anybody read towns, and only the signed-in found an organisation", () => {
    expect(authorise(anyone, "read", "town")).toEqual({ caller: anyone });
    expect(authorise(person, "create", "organisation")).toEqual({ caller: person });
    expect(problemOf(() => authorise(anyone, "create", "organisation"))).toEqual({ kind: "signed-out" });
  });
});
