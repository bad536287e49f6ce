import type { Action, LocalizedText, PathwayRules } from "@tamarisk/domain";

/** Why rules cannot all be kept. Paths name actions by their ids. */
export type RuleContradiction =
  /** A rule names an action that is not among them. */
  | { readonly kind: "unknown-action"; readonly actionId: string; readonly unknownId: string }
  /** Each comes before the next, and the last is the first. */
  | { readonly kind: "order-cycle"; readonly path: readonly string[] }
  /** The first requires the next, and so on, and one of them blocks another. */
  | {
      readonly kind: "requires-blocked";
      readonly path: readonly string[];
      readonly blockerId: string;
      readonly blockedId: string;
    }
  /** With all it requires it would be longer than pathways may be. */
  | { readonly kind: "too-long"; readonly actionId: string; readonly needs: number; readonly lengthMax: number }
  /** Not even the cheapest action that can come first may be taken. */
  | {
      readonly kind: "ceiling-below-cheapest";
      readonly actionId: string;
      readonly cost: number;
      readonly ceiling: number;
    };

/**
 * What contradicts itself in the rules of pathways; none when they can be kept.
 *
 * @throws {RangeError} If two actions share an id.
 *
 * @see docs/methods/pathways.md, rule PATH2.
 *
 * @example
 * ruleContradictions(rules); // [{ kind: "order-cycle", path: ["river", "belts", "river"] }]
 */
export function ruleContradictions(rules: PathwayRules): RuleContradiction[] {
  const byId = new Map<string, Action>();
  for (const action of rules.actions) {
    if (byId.has(action.id)) throw new RangeError(`two actions have the id "${action.id}"; each needs its own`);
    byId.set(action.id, action);
  }
  const unknown = rules.actions.flatMap((action) =>
    [...action.requires, ...action.blocks, ...action.before, ...action.after]
      .filter((id) => !byId.has(id))
      .map((unknownId) => ({ kind: "unknown-action" as const, actionId: action.id, unknownId })),
  );
  if (unknown.length > 0) return unknown;
  const cycle = orderCycle(rules.actions);
  if (cycle) return [{ kind: "order-cycle", path: cycle }];
  return [...blockedRequirements(byId), ...longRequirements(byId, rules.lengthMax), ...lowCeiling(rules)];
}

/** Follows before, after and requires alike: what a requires comes before it. */
function orderCycle(actions: readonly Action[]): string[] | null {
  const earlier = new Map<string, string[]>(actions.map(({ id, requires, after }) => [id, [...requires, ...after]]));
  for (const { id, before } of actions) for (const later of before) earlier.get(later)!.push(id);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): string[] | null => {
    if (done.has(id)) return null;
    const at = path.indexOf(id);
    if (at >= 0) return [id, ...path.slice(at).reverse()];
    path.push(id);
    for (const before of earlier.get(id)!) {
      const found = visit(before);
      if (found) return found;
    }
    path.pop();
    done.add(id);
    return null;
  };
  for (const { id } of actions) {
    const found = visit(id);
    if (found) return found;
  }
  return null;
}

/** For everything an action requires, at first or second hand, the way to it. */
function requirementPaths(id: string, byId: ReadonlyMap<string, Action>): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>([[id, [id]]]);
  for (const [reached, path] of paths) {
    for (const next of byId.get(reached)!.requires) if (!paths.has(next)) paths.set(next, [...path, next]);
  }
  return paths;
}

function blockedRequirements(byId: ReadonlyMap<string, Action>): RuleContradiction[] {
  return [...byId.keys()].flatMap((id) => {
    const paths = requirementPaths(id, byId);
    for (const [required, path] of paths) {
      // Either rule alone forbids it: what is required has been taken before, and what it blocks cannot be taken after.
      if (required !== id && byId.get(required)!.blocks.includes(byId.get(id)!.id)) {
        return [{ kind: "requires-blocked" as const, path, blockerId: required, blockedId: id }];
      }
      if (required !== id && byId.get(id)!.blocks.includes(byId.get(required)!.id)) {
        return [{ kind: "requires-blocked" as const, path, blockerId: id, blockedId: required }];
      }
    }
    return [];
  });
}

function longRequirements(byId: ReadonlyMap<string, Action>, lengthMax: number): RuleContradiction[] {
  return [...byId.keys()].flatMap((actionId) => {
    const needs = requirementPaths(actionId, byId).size;
    return needs > lengthMax ? [{ kind: "too-long" as const, actionId, needs, lengthMax }] : [];
  });
}

function lowCeiling({ actions, costCeiling }: PathwayRules): RuleContradiction[] {
  if (costCeiling === null) return [];
  const first = actions.filter(({ requires }) => requires.length === 0);
  const cheapest = first.reduce(
    (least, action) => ((action.cost ?? 0) < (least.cost ?? 0) ? action : least),
    first[0]!,
  );
  const cost = cheapest.cost ?? 0;
  return cost > costCeiling
    ? [{ kind: "ceiling-below-cheapest", actionId: cheapest.id, cost, ceiling: costCeiling }]
    : [];
}

/**
 * A contradiction in words.
 *
 * @param nameOf - The name of an action by its id.
 *
 * @example
 * contradictionSentence({ kind: "order-cycle", path: ["a", "b", "a"] }, nameOf).en; // "The rules go in a circle: A before B before A."
 */
export function contradictionSentence(
  contradiction: RuleContradiction,
  nameOf: (id: string) => LocalizedText,
): LocalizedText {
  switch (contradiction.kind) {
    case "unknown-action": {
      const name = nameOf(contradiction.actionId);
      const { unknownId } = contradiction;
      return {
        en: `A rule of ${name.en} names "${unknownId}", which is not among the actions.`,
        zh: `“${name.zh}”的规则提到“${unknownId}”，但措施中没有它。`,
      };
    }
    case "order-cycle": {
      const names = contradiction.path.map(nameOf);
      return {
        en: `The rules go in a circle: ${names.map(({ en }) => en).join(" before ")}.`,
        zh: `规则形成循环：${names.map(({ zh }) => `“${zh}”`).join("先于")}。`,
      };
    }
    case "requires-blocked": {
      const names = contradiction.path.map(nameOf);
      const [blocker, blocked] = [nameOf(contradiction.blockerId), nameOf(contradiction.blockedId)];
      return {
        en: `${names.map(({ en }) => en).join(" requires ")}, but ${blocker.en} rules out ${blocked.en}.`,
        zh: `${names.map(({ zh }) => `“${zh}”`).join("需要先有")}，但“${blocker.zh}”排除“${blocked.zh}”。`,
      };
    }
    case "too-long": {
      const name = nameOf(contradiction.actionId);
      const { needs, lengthMax } = contradiction;
      return {
        en: `${name.en} takes ${needs} actions with all it requires; a pathway may have ${lengthMax}.`,
        zh: `“${name.zh}”连同其所需共 ${needs} 项措施，而一条路径最多 ${lengthMax} 项。`,
      };
    }
    case "ceiling-below-cheapest": {
      const name = nameOf(contradiction.actionId);
      const { cost, ceiling } = contradiction;
      return {
        en: `The cost ceiling of ${ceiling} is below the cheapest first action, ${name.en} at ${cost}.`,
        zh: `费用上限 ${ceiling} 低于最便宜的首项措施“${name.zh}”的费用 ${cost}。`,
      };
    }
  }
}
