import { opposite } from "./condition-status.ts";
import type { GateReading } from "./gate-status.ts";

/**
 * How many of a gate's conditions are as the gate asks for them: a condition under *not* counts where it clearly fails.
 *
 * @example
 * metConditions(gateStatus(gate, observations)); // 1 of two
 */
export function metConditions({ conditions }: Pick<GateReading, "conditions">): number {
  return conditions.filter(({ status, isNegated }) => (isNegated ? opposite(status) : status) === "met").length;
}
