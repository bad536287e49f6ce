import { z } from "zod";
import { assertNever } from "../assert-never.ts";
import type { Observation } from "../indicator/observation.ts";
import { ConditionReading } from "./condition-reading.ts";
import { allHold, ConditionStatus, oneHolds, opposite } from "./condition-status.ts";
import type { Gate } from "./gate.ts";
import type { GateCondition } from "./gate-condition.ts";
import { judgeLeaf } from "./judge-leaf.ts";

/** A gate, judged by what has been observed: its leaves from left to right. */
export const GateReading = z.object({ status: ConditionStatus, conditions: z.array(ConditionReading) });
export type GateReading = z.infer<typeof GateReading>;

/**
 * Judge a gate by what has been observed. Missing data never opens a gate and never closes one: it makes it unknown,
 * unless the other conditions already decide.
 *
 * @param observations - Values of any indicator and place; those that no condition asks for are passed over. A
 *   contradicted value counts as no data.
 *
 * @see docs/methods/gates.md for the rules.
 */
export function gateStatus(gate: Pick<Gate, "condition">, observations: readonly Observation[]): GateReading {
  const conditions = readings(gate.condition, observations, false);
  return {
    status: statusOfTree(
      gate.condition,
      conditions.map(({ status }) => status),
    ),
    conditions,
  };
}

function readings(
  condition: GateCondition,
  observations: readonly Observation[],
  isNegated: boolean,
): ConditionReading[] {
  switch (condition.kind) {
    case "value":
    case "trend":
      return [{ ...judgeLeaf(condition, observations), isNegated, isStale: false }];
    case "not":
      return readings(condition.condition, observations, !isNegated);
    case "all-of":
    case "any-of":
      return condition.conditions.flatMap((inner) => readings(inner, observations, isNegated));
    default:
      return assertNever(condition);
  }
}

/**
 * What follows for the whole from its leaves.
 *
 * @param leaves - One status a leaf, from left to right.
 * @throws {RangeError} If there are more or fewer.
 */
export function statusOfTree(condition: GateCondition, leaves: readonly ConditionStatus[]): ConditionStatus {
  let next = 0;
  const judge = (tree: GateCondition): ConditionStatus => {
    switch (tree.kind) {
      case "value":
      case "trend": {
        const status = leaves[next++];
        if (status === undefined) throw new RangeError(`each leaf needs a status; found ${leaves.length} in all`);
        return status;
      }
      case "not":
        return opposite(judge(tree.condition));
      case "all-of":
        return allHold(tree.conditions.map(judge));
      case "any-of":
        return oneHolds(tree.conditions.map(judge));
      default:
        return assertNever(tree);
    }
  };
  const status = judge(condition);
  if (next !== leaves.length) throw new RangeError(`the tree has ${next} leaves; found ${leaves.length} statuses`);
  return status;
}
