import type { ConditionReading } from "./condition-reading.ts";
import type { ConditionStatus } from "./condition-status.ts";
import type { GateCondition } from "./gate-condition.ts";
import { leavesOf } from "./gate-condition.ts";
import { statusOfTree } from "./gate-status.ts";

/** A condition with what it says now: a leaf with its reading, or a group with its own status and its parts. */
export type JudgedCondition =
  | { readonly kind: "leaf"; readonly status: ConditionStatus; readonly reading: ConditionReading }
  | {
      readonly kind: "all-of" | "any-of" | "not";
      readonly status: ConditionStatus;
      readonly parts: readonly JudgedCondition[];
    };

/**
 * A gate's condition as a tree in which every part carries its status; a leaf under a *not* keeps its own.
 *
 * @param readings - Of its leaves from left to right, as `gateStatus` gives them.
 * @throws {RangeError} If there are more or fewer.
 *
 * @example
 * judgedCondition(gate.condition, gateStatus(gate, observations).conditions).status; // as of the gate
 */
export function judgedCondition(condition: GateCondition, readings: readonly ConditionReading[]): JudgedCondition {
  const status = statusOfTree(
    condition,
    readings.map((reading) => reading.status),
  );
  if (condition.kind === "value" || condition.kind === "trend") return { kind: "leaf", status, reading: readings[0]! };
  const inner = condition.kind === "not" ? [condition.condition] : condition.conditions;
  let next = 0;
  const parts = inner.map((part) => {
    const from = next;
    next += leavesOf(part).length;
    return judgedCondition(part, readings.slice(from, next));
  });
  return { kind: condition.kind, status, parts };
}
