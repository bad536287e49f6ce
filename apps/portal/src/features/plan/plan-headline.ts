import { type ActionPlan, type ConditionReading, type GateReading, opposite } from "@tamarisk/domain";
import type { GateReadings } from "./plan-rows.ts";

/** The one thing to say about a plan. The words are in the messages, under `headline`. */
export type PlanHeadline =
  | { readonly kind: "no-phases" }
  | { readonly kind: "no-measures" }
  | { readonly kind: "no-gates" }
  | { readonly kind: BlockedKind; readonly phase: number; readonly conditions: readonly ConditionReading[] }
  | { readonly kind: "may-open"; readonly phase: number };

type BlockedKind = "not-measured" | "no-threshold" | "too-little-data" | "not-met" | "near";

/**
 * What stands between the plan and its next phase: the first gate that is not met and, inside it, the conditions that
 * decide. An unknown gate names what is not measured before what has no threshold, because measuring takes longest.
 */
export function planHeadline(plan: ActionPlan, readings: GateReadings): PlanHeadline {
  if (plan.phases.length === 0) return { kind: "no-phases" };
  if (plan.phases.every((phase) => phase.units.every((unit) => unit.measures.length === 0)))
    return { kind: "no-measures" };

  let last = 0;
  for (const [index, phase] of plan.phases.entries()) {
    if (!phase.gate) continue;
    last = index + 1;
    const reading = readings[phase.gate.id];
    if (reading && reading.status !== "met") return blockedBy(last, reading);
  }
  return last === 0 ? { kind: "no-gates" } : { kind: "may-open", phase: last };
}

function blockedBy(phase: number, reading: GateReading): PlanHeadline {
  const deciding = reading.conditions.filter(
    ({ status, isNegated }) => (isNegated ? opposite(status) : status) === reading.status,
  );
  if (reading.status === "not-met" || reading.status === "near")
    return { kind: reading.status, phase, conditions: deciding };

  const unmeasured = deciding.filter((condition) => condition.reason === "no-data" || measuresNothing(condition));
  if (unmeasured.length > 0) return { kind: "not-measured", phase, conditions: unmeasured };
  const withoutThreshold = deciding.filter((condition) => condition.reason === "no-threshold");
  if (withoutThreshold.length > 0) return { kind: "no-threshold", phase, conditions: withoutThreshold };
  return { kind: "too-little-data", phase, conditions: deciding };
}

function measuresNothing(condition: ConditionReading): boolean {
  return condition.reason === "no-threshold" && condition.latest === null;
}
