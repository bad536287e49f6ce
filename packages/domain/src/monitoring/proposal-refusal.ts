import { z } from "zod";
import { DecisionEvidence } from "./decision-evidence.ts";
import type { DecisionRecord } from "./decision-record.ts";
import { type DecisionOutline, decisionsBeside } from "./decision-standing.ts";
import { decisionState } from "./decision-state.ts";

/** Why a decision is not taken because of another about the same thing. */
export const BesideRefusal = z.enum(["proposal-waits", "already-triggered", "nothing-newer", "overtaken"]);
export type BesideRefusal = z.infer<typeof BesideRefusal>;

type Proposal = Pick<DecisionRecord, "gateLineageId" | "alertId" | "decision" | "overrideReason" | "evidence">;

/**
 * Why a decision is not proposed beside those that there are, and which of them stands in the way; `null` when it is taken. One
 * waits at a time. What is in force is decided on anew when something newer is known, or with a reason; what was triggered is
 * not triggered again.
 *
 * @param records - The project's decisions, in any order.
 *
 * @see docs/methods/gates.md, rules DECIDE9 and DECIDE10.
 */
export function proposalRefusal<One extends DecisionRecord>(
  proposal: Proposal,
  records: readonly One[],
): { readonly reason: BesideRefusal; readonly another: One } | null {
  const beside = decisionsBeside(proposal, records);
  const waiting = beside.find((one) => decisionState(one) === "proposed");
  if (waiting) return { reason: "proposal-waits", another: waiting };
  const standing = beside.find((one) => decisionState(one) === "in-force");
  if (!standing) return null;
  if (proposal.decision === "trigger" && standing.decision === "trigger") {
    return { reason: "already-triggered", another: standing };
  }
  const isNewer = knownIn(proposal.evidence) !== knownIn(standing.evidence);
  return isNewer || proposal.overrideReason ? null : { reason: "nothing-newer", another: standing };
}

/** The gate as it was asked and judged, or the alert's values: each with its version. Titles and words do not count. */
function knownIn(evidence: DecisionEvidence): string {
  const { gate, observations } = DecisionEvidence.parse(evidence);
  return JSON.stringify(gate ? [gate.condition, gate.reading] : observations);
}

/**
 * The decision about the same thing that came into force after this one was proposed, so that this one is not confirmed any
 * more; `null` when there is none.
 */
export function overtakingDecision<One extends DecisionOutline>(record: One, records: readonly One[]): One | null {
  const isLater = ({ voices }: One) =>
    voices.some(({ stance, at }) => stance === "confirm" && at.getTime() > record.decidedAt.getTime());
  return decisionsBeside(record, records).find((one) => decisionState(one) === "in-force" && isLater(one)) ?? null;
}
