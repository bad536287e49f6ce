import {
  type ActionId,
  type LeverAction,
  type Objective,
  PathwayRules,
  type PathwayWatch,
  type Policy,
} from "@tamarisk/domain";
import { type PathwayTrigger, triggerBefore } from "@tamarisk/scenario-engine";
import type { RuleChanges } from "./pathways-address.ts";

/** A year alone may be chance: the objective counts as missed in three of five years. */
export const sustained = { years: 3, of: 5 } as const;

const usualWatch: Omit<PathwayWatch, "margin"> = { delayYears: 1, settleYears: 5 };
const usualLength = 3;
export const futuresChoices = [100, 200, 500, 1000] as const;
export const usualFutures = 200;

/** How triggers stand where the planner has changed nothing: a tenth of the threshold before it. */
export function watchOf(objective: Objective, { watch }: RuleChanges): PathwayWatch {
  const margin = Number((Math.abs(objective.threshold) / 10).toPrecision(2));
  return { margin, ...usualWatch, ...watch };
}

/** A trigger seen in two of three years, so that one bad year does not open a phase. */
export function triggerOf(objective: Objective, watch: PathwayWatch): PathwayTrigger {
  return { ...triggerBefore(objective, watch), years: 2, of: 3 };
}

/** The rules among the actions on the map, as the documents and the planner have them; where none helps, the map is empty. */
export function rulesOf(
  actions: readonly LeverAction[],
  ids: readonly string[],
  changes: RuleChanges,
): PathwayRules & { readonly actions: LeverAction[] } {
  const onMap = (others: readonly string[]) => others.filter((id) => ids.includes(id)) as ActionId[];
  const chosen = actions
    .filter(({ id }) => ids.includes(id))
    .map((action): LeverAction => {
      const change = changes.actions?.[action.id] ?? {};
      const { requires = [], blocks = [], before = action.before, stays = true, lockInYears = 0 } = change;
      return {
        ...action,
        ...{ requires: onMap(requires), blocks: onMap(blocks), before: onMap(before), stays, lockInYears },
      };
    });
  const limits = { costCeiling: changes.costCeiling ?? null, lengthMax: changes.lengthMax ?? usualLength };
  if (chosen.length === 0) return { ...limits, actions: [] };
  return { ...PathwayRules.parse({ ...limits, actions: chosen }), actions: chosen };
}

/** The present plan is the policy without settings; every other holds from its own years on. */
export function presentPlan(policies: readonly Policy[], id: string): Policy {
  return policies.find((policy) => policy.id === id) ?? { id, settings: [] };
}
