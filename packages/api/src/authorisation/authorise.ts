import type { RowScope } from "@tamarisk/db";
import { ProblemError } from "../problem/problem-error.ts";
import { abilityOf, rolesThatMay } from "./ability-of.ts";
import type { Caller, Member } from "./caller.ts";
import type { Action, Noun } from "./noun.ts";
import { scopeFor } from "./scope-for.ts";

/** Leave to do one thing to one noun. Only the functions of this file make one. */
export interface Permit<Who extends Caller> {
  readonly caller: Who;
}

/** Leave inside one organisation, with the condition that every query on its rows must carry. */
export interface MemberPermit extends Permit<Member> {
  readonly scope: RowScope;
}

/**
 * Ask whether a caller may do something that belongs to no organisation.
 *
 * @throws {ProblemError} When nobody is signed in and somebody must be.
 */
export function authorise<Who extends Caller>(caller: Who, action: Action, noun: Noun): Permit<Who> {
  if (scopeFor(abilityOf(caller), action, noun) === null) throw refusal(caller, action, noun);
  return { caller };
}

/**
 * Ask whether a member may do something inside the organisation, before anything is read or written.
 *
 * @throws {ProblemError} Signed out, in no organisation, or in a role that may not; the last names the roles that may.
 */
export function authoriseMember(caller: Caller, action: Action, noun: Noun): MemberPermit {
  const scope = scopeFor(abilityOf(caller), action, noun);
  if (caller.kind !== "member" || scope === null) throw refusal(caller, action, noun);
  return { caller, scope: scope === "everywhere" ? { organisationId: caller.organisation.id } : scope };
}

/** Whether `authoriseMember` would allow it. */
export function mayMember(caller: Member, action: Action, noun: Noun): boolean {
  return scopeFor(abilityOf(caller), action, noun) !== null;
}

function refusal(caller: Caller, action: Action, noun: Noun): ProblemError {
  if (caller.kind === "anyone") return new ProblemError({ kind: "signed-out" });
  if (caller.kind === "person") return new ProblemError({ kind: "no-organisation" });
  const needs = rolesThatMay(action, noun);
  return new ProblemError({ kind: "forbidden", action, subject: noun, role: caller.role, needs });
}
