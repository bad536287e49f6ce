import { rulesToCondition } from "@casl/ability/extra";
import type { RowScope } from "@tamarisk/db";
import type { Ability } from "./ability-of.ts";
import type { Action, Noun } from "./noun.ts";

/** Where a caller may do something: in rows of one organisation, or with what belongs to nobody. */
type Scope = RowScope | "everywhere";

/**
 * The rules for one action on one noun, as the condition that goes into every database query.
 *
 * @returns `null` when no rule allows it.
 * @throws {RangeError} If rules name several organisations: a caller works in one at a time.
 */
export function scopeFor(ability: Ability, action: Action, noun: Noun): Scope | null {
  return rulesToCondition<Ability, RowScope, Scope>(
    ability.rulesFor(action, noun),
    (rule) => rule.conditions as unknown as RowScope,
    { and: theOne, or: theOne, empty: () => "everywhere" },
  );
}

function theOne(conditions: readonly RowScope[]): RowScope {
  const [first, ...others] = conditions;
  if (first && others.every((other) => other.organisationId === first.organisationId)) return first;
  const found = conditions.map((condition) => condition.organisationId).join(", ");
  throw new RangeError(`rules hold in one organisation at a time; found ${found}`);
}
