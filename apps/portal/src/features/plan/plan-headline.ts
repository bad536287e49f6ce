import { type ActionPlan, type ConditionReading, type GateReading, opposite } from "@tamarisk/domain";
import { measuresOf } from "./plan-place.ts";
import type { GateReadings } from "./plan-rows.ts";
import type { PlanHead } from "./plan-view.ts";

/** The one thing to say about a plan. The words are in the messages, under `headline`. */
export type PlanHeadline =
  | { readonly kind: "no-phases" }
  | { readonly kind: "no-measures" }
  | { readonly kind: "one-phase" }
  | { readonly kind: "no-gates" }
  | { readonly kind: BlockedKind; readonly phase: number; readonly conditions: readonly ConditionReading[] }
  | { readonly kind: "may-open"; readonly phase: number };

type BlockedKind = "not-measured" | "no-threshold" | "too-little-data" | "not-met" | "near";

/** As much of a plan as the one thing to say about it rests on. */
type PlanOutline = Pick<PlanHead, "gates"> & {
  readonly counts: Pick<PlanHead["counts"], "phases" | "measures">;
};

/** The outline of a plan that is there whole. */
export function outlineOf(plan: ActionPlan): PlanOutline {
  return {
    counts: { phases: plan.phases.length, measures: measuresOf(plan).length },
    gates: plan.phases.flatMap(({ gate }, index) => (gate ? { gateId: gate.id, phase: index + 1 } : [])),
  };
}

/**
 * What stands between the plan and its next phase: the first gate that is not met and, inside it, the conditions that
 * decide. An unknown gate names what is not measured before what has no threshold, because measuring takes longest.
 */
export function planHeadline({ counts, gates }: PlanOutline, readings: GateReadings): PlanHeadline {
  if (counts.phases === 0) return { kind: "no-phases" };
  if (counts.measures === 0) return { kind: "no-measures" };
  for (const { gateId, phase } of gates) {
    const reading = readings[gateId];
    if (reading && reading.status !== "met") return blockedBy(phase, reading);
  }
  const last = gates.at(-1);
  if (last) return { kind: "may-open", phase: last.phase };
  return { kind: counts.phases === 1 ? "one-phase" : "no-gates" };
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
