import type { KeptPathwayMap } from "@tamarisk/domain";
import { addressOfQuestions } from "@/features/futures/question-address.ts";
import { documentedOrder } from "./documented-order.ts";
import { type ActionChange, addressOfJson, type LineChange, type RuleChanges } from "./pathways-address.ts";

/** The address that shows a kept map again. */
export function addressOfKept(map: KeptPathwayMap): Record<string, string | null> {
  const { rules, watch, lines } = map;
  const actions = Object.fromEntries(
    rules.actions.map(({ id, requires, blocks, before, stays, lockInYears }) => {
      const documented = documentedOrder.filter(({ first }) => first === id).map(({ second }) => second);
      const change: ActionChange = {
        ...(requires.length > 0 && { requires }),
        ...(blocks.length > 0 && { blocks }),
        ...(before.join() !== documented.join() && { before }),
        ...(!stays && { stays }),
        ...(lockInYears > 0 && { lockInYears }),
      };
      return [id, change];
    }),
  );
  const changed = Object.fromEntries(Object.entries(actions).filter(([, change]) => Object.keys(change).length > 0));
  const { costCeiling, lengthMax } = rules;
  const ruleChanges: RuleChanges = {
    ...(Object.keys(changed).length > 0 && { actions: changed }),
    ...(costCeiling !== null && { costCeiling }),
    lengthMax,
    watch,
  };
  const edited: Record<string, LineChange> = Object.fromEntries(
    lines
      .filter(({ isEdited }) => isEdited)
      .map(({ id, sequence }) => [id, { sequence: sequence.map(({ actionId }) => actionId) }]),
  );
  return {
    ...{ map: map.id, run: map.ensembleId, ask: addressOfQuestions([map.objective]), base: map.basePolicyId },
    ...{ futures: String(map.futures), actions: rules.actions.map(({ id }) => id).join(",") },
    ...{ rules: addressOfJson(ruleChanges), lines: addressOfJson(edited), station: null, hidden: null },
  };
}
