import type { ActionPlan } from "@tamarisk/domain";
import { measuresOf } from "./plan-place.ts";

/**
 * A measure and all that wait for it, directly or through others: what it must never wait for itself.
 *
 * @example
 * dependantsOf(plan, drainage); // drainage, the planting that waits for it, the harvest that waits for the planting
 */
export function dependantsOf(plan: ActionPlan, measureId: string): ReadonlySet<string> {
  const waitingFor = new Map<string, string[]>();
  for (const { id, dependsOn } of measuresOf(plan)) {
    for (const { measureId: before } of dependsOn) waitingFor.set(before, [...(waitingFor.get(before) ?? []), id]);
  }
  const found = new Set([measureId]);
  for (const id of found) {
    for (const after of waitingFor.get(id) ?? []) found.add(after);
  }
  return found;
}
