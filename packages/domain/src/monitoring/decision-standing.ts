import type { DecisionRecord } from "./decision-record.ts";
import { decisionState } from "./decision-state.ts";

/** What of a decision says which others are about the same thing, and whether it counts. */
export type DecisionOutline = Pick<
  DecisionRecord,
  "id" | "number" | "decision" | "gateLineageId" | "alertId" | "decidedAt" | "voices"
>;

/** What a decision is about: its gate in every version of the plan, else its alert; `null` for what was only learned. */
export function decidedAbout({ gateLineageId, alertId }: Pick<DecisionOutline, "gateLineageId" | "alertId">) {
  return gateLineageId ?? alertId;
}

/**
 * The decisions about the same thing, the one itself left out, the latest first.
 *
 * @param records - The project's, in any order.
 */
export function decisionsBeside<One extends DecisionOutline>(
  about: Pick<DecisionOutline, "gateLineageId" | "alertId"> & { readonly id?: DecisionRecord["id"] },
  records: readonly One[],
): One[] {
  const subject = decidedAbout(about);
  if (subject === null) return [];
  return records
    .filter((one) => one.id !== about.id && decidedAbout(one) === subject)
    .toSorted((a, b) => b.number - a.number);
}

/**
 * The decision that counts in place of one in force: the next about the same thing that came into force. `null` while it stands
 * itself.
 *
 * @see docs/methods/gates.md, rule DECIDE10.
 */
export function supersedingDecision<One extends DecisionOutline>(record: One, records: readonly One[]): One | null {
  if (decisionState(record) !== "in-force") return null;
  const later = decisionsBeside(record, records).filter((one) => one.number > record.number);
  return later.findLast((one) => decisionState(one) === "in-force") ?? null;
}
