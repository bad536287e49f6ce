import { z } from "zod";
import type { Observation } from "../indicator/observation.ts";
import { type Gate, GateCondition } from "./gate.ts";

/** *Near* is within a tenth of the threshold; *unknown* means that the data cannot answer. */
export const ConditionStatus = z.enum(["met", "near", "not-met", "unknown"]);
export type ConditionStatus = z.infer<typeof ConditionStatus>;

/** One condition, judged. */
export const ConditionReading = z.object({
  condition: GateCondition,
  status: ConditionStatus,
  /** The latest measured value and its year; `null` when there is none. */
  latest: z.object({ value: z.number(), year: z.int() }).nullable(),
  /** Why the data cannot answer. */
  reason: z.enum(["no-threshold", "no-data", "only-a-range", "too-few-years"]).nullable(),
});
export type ConditionReading = z.infer<typeof ConditionReading>;

/** A gate, judged by what has been observed. */
export const GateReading = z.object({ status: ConditionStatus, conditions: z.array(ConditionReading) });
export type GateReading = z.infer<typeof GateReading>;

const nearShare = 0.1;

/**
 * Judge a gate by what has been observed. Missing data never opens a gate and never closes one: it makes it unknown,
 * unless the other conditions already decide.
 *
 * @param observations - Values of any indicator and place; those that no condition asks for are passed over. A
 *   contradicted value counts as no data.
 */
export function gateStatus(gate: Pick<Gate, "rule" | "conditions">, observations: readonly Observation[]): GateReading {
  const conditions = gate.conditions.map((condition) => conditionReading(condition, observations));
  const statuses = conditions.map((reading) => reading.status);
  return { status: gate.rule === "all-of" ? weakest(statuses) : strongest(statuses), conditions };
}

/** All must hold: one "not met" decides; otherwise ignorance outweighs nearness. */
function weakest(statuses: readonly ConditionStatus[]): ConditionStatus {
  return (["not-met", "unknown", "near"] as const).find((status) => statuses.includes(status)) ?? "met";
}

/** One is enough: one "met" decides; otherwise ignorance outweighs refusal. */
function strongest(statuses: readonly ConditionStatus[]): ConditionStatus {
  return (["met", "near", "unknown"] as const).find((status) => statuses.includes(status)) ?? "not-met";
}

function conditionReading(condition: GateCondition, observations: readonly Observation[]): ConditionReading {
  const series = observations
    .filter((o) => o.indicatorId === condition.indicatorId && o.townId === condition.townId)
    .filter((o) => o.provenance.confidence !== "contradicted" && o.value.kind !== "no-data")
    .sort((a, b) => b.year - a.year);
  const newest = series[0];
  const latest = newest?.value.kind === "measured" ? { value: newest.value.value, year: newest.year as number } : null;

  if (condition.threshold === null) return { condition, status: "unknown", latest, reason: "no-threshold" };
  if (!newest) return { condition, status: "unknown", latest: null, reason: "no-data" };
  if (!latest) return { condition, status: "unknown", latest, reason: "only-a-range" };

  const { threshold } = condition;
  if (!holds(condition, latest.value, threshold)) {
    const isNear = threshold !== 0 && Math.abs(latest.value - threshold) <= Math.abs(threshold) * nearShare;
    return { condition, status: isNear ? "near" : "not-met", latest, reason: null };
  }
  return heldFor(condition, series, newest.year, threshold, latest);
}

function holds(condition: GateCondition, value: number, threshold: number): boolean {
  return condition.operator === "at-least" ? value >= threshold : value <= threshold;
}

/** The newest value holds; does it hold in every one of the years asked for? */
function heldFor(
  condition: GateCondition,
  series: readonly Observation[],
  newestYear: number,
  threshold: number,
  latest: { value: number; year: number },
): ConditionReading {
  for (let back = 1; back < condition.holdYears; back++) {
    const earlier = series.find((o) => o.year === newestYear - back);
    if (earlier?.value.kind !== "measured") return { condition, status: "unknown", latest, reason: "too-few-years" };
    if (!holds(condition, earlier.value.value, threshold)) return { condition, status: "near", latest, reason: null };
  }
  return { condition, status: "met", latest, reason: null };
}
