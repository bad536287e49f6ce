import { rulesToCondition } from "@casl/ability/extra";
import type { TownAbility } from "./ability-of.ts";
import type { Action, Noun } from "./noun.ts";

/** Which rows a caller may reach: a condition every query on tenant-owned rows carries. */
export type RowFilter =
  | { readonly organisationId: string }
  | { readonly AND: readonly RowFilter[] }
  | { readonly OR: readonly RowFilter[] }
  | Readonly<Record<string, never>>;

/**
 * The rules for one action on one noun as a database filter.
 *
 * @returns `null` when no rule allows it at all; `{}` when it is allowed everywhere.
 */
export function filterFor(ability: TownAbility, action: Action, noun: Noun): RowFilter | null {
  return rulesToCondition(ability.rulesFor(action, noun), (rule) => rule.conditions as RowFilter, {
    and: (conditions) => (conditions.length === 1 ? conditions[0]! : { AND: conditions }),
    or: (conditions) => (conditions.length === 1 ? conditions[0]! : { OR: conditions }),
    empty: () => ({}),
  });
}
