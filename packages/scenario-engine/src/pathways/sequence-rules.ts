import type { PathwayRules } from "@tamarisk/domain";

/** One rule of those that actions and the study bring. */
export interface SequenceRule {
  readonly kind: "requires" | "blocks" | "order" | "cost-ceiling";
  /** The action that cannot be taken; `null` for the ceiling. */
  readonly actionId: string | null;
  /** The one it requires, that blocks it, or that may not come before it; `null` for the ceiling. */
  readonly otherId: string | null;
}

/** The rules of pathways, ready to be asked again and again; actions by their place. */
export interface SequenceRules {
  readonly list: readonly SequenceRule[];
  /** The place in `list` of the first rule that forbids an action after these, in whatever order; −1 if it may be taken. */
  forbids(prefix: readonly number[], action: number): number;
}

/**
 * Rules by which each sequence can be told from its last action on, asked in this order: what it requires, what blocks it,
 * what may not come before it, the ceiling.
 *
 * @see docs/methods/pathways.md, rules PATH1 and PATH2.
 */
export function sequenceRules({ actions, costCeiling }: PathwayRules): SequenceRules {
  const placeOf = new Map<string, number>(actions.map(({ id }, place) => [id, place]));
  const list: SequenceRule[] = [];
  const rulesOf: { readonly other: number; readonly mustBeTaken: boolean; readonly rule: number }[][] = actions.map(
    () => [],
  );
  const add = (kind: "requires" | "blocks" | "order", actionId: string, otherId: string) => {
    const rule = list.push({ kind, actionId, otherId }) - 1;
    rulesOf[placeOf.get(actionId)!]!.push({ other: placeOf.get(otherId)!, mustBeTaken: kind === "requires", rule });
  };
  for (const { id, requires } of actions) for (const other of requires) add("requires", id, other);
  for (const { id, blocks } of actions) for (const blocked of blocks) add("blocks", blocked, id);
  for (const { id, before, after } of actions) {
    for (const later of before) add("order", id, later);
    for (const earlier of after) add("order", earlier, id);
  }
  const ceiling = costCeiling === null ? -1 : list.push({ kind: "cost-ceiling", actionId: null, otherId: null }) - 1;
  const costs = actions.map(({ cost }) => cost ?? 0);
  return {
    list,
    forbids(prefix, action) {
      for (const { other, mustBeTaken, rule } of rulesOf[action]!)
        if (prefix.includes(other) !== mustBeTaken) return rule;
      if (ceiling < 0) return -1;
      const cost = prefix.reduce((sum, taken) => sum + costs[taken]!, costs[action]!);
      return cost > costCeiling! * (1 + 1e-12) ? ceiling : -1;
    },
  };
}
