import { z } from "zod";

/** *Near* is close to the threshold but not there; *unknown* means that the data cannot answer. */
export const ConditionStatus = z.enum(["met", "near", "not-met", "unknown"]);
export type ConditionStatus = z.infer<typeof ConditionStatus>;

/**
 * The opposite. Near stays near: on the verge of the threshold neither a condition nor its opposite is settled. What is
 * not known of one is not known of the other.
 */
export function opposite(status: ConditionStatus): ConditionStatus {
  if (status === "met") return "not-met";
  return status === "not-met" ? "met" : status;
}

/**
 * Whether all hold: the weakest of them, where *not met* is weaker than *near* and *near* weaker than *met*. Unknown may
 * turn out to be any of the three, so it counts unless one *not met* decides already.
 *
 * @param statuses - At least one; the order does not matter.
 */
export function allHold(statuses: readonly ConditionStatus[]): ConditionStatus {
  return (["not-met", "unknown", "near"] as const).find((status) => statuses.includes(status)) ?? "met";
}

/** Whether one at least holds: the strongest of them, by the same rules; one *met* decides. */
export function oneHolds(statuses: readonly ConditionStatus[]): ConditionStatus {
  return (["met", "unknown", "near"] as const).find((status) => statuses.includes(status)) ?? "not-met";
}
