import { Role } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";
import { abilityOf } from "./ability-of.ts";
import type { Caller } from "./caller.ts";
import { filterFor, type RowFilter } from "./filter-for.ts";
import type { Action, Noun } from "./noun.ts";

/** Leave to do one thing to one noun, and the rows it holds for. Only `authorise` makes one. */
export interface Permit<Who extends Caller = Caller> {
  readonly caller: Who;
  readonly filter: RowFilter;
}

/**
 * Ask whether a caller may do something, before anything is read or written. This is the only way to a permit, and
 * every database function for tenant-owned rows needs its filter.
 *
 * @throws {ProblemError} Signed out, in no organisation, or in a role that may not; the last names the roles that may.
 */
export function authorise<Who extends Caller>(caller: Who, action: Action, noun: Noun): Permit<Who> {
  const filter = filterFor(abilityOf(caller), action, noun);
  if (filter) return { caller, filter };
  if (caller.kind === "anyone") throw new ProblemError({ kind: "signed-out" });
  if (caller.kind === "person") throw new ProblemError({ kind: "no-organisation" });
  const { role } = caller;
  throw new ProblemError({ kind: "forbidden", action, subject: noun, role, needs: rolesFor(caller, action, noun) });
}

function rolesFor(caller: Extract<Caller, { kind: "member" }>, action: Action, noun: Noun): Role[] {
  return Role.options.filter((role) => filterFor(abilityOf({ ...caller, role }), action, noun) !== null);
}
