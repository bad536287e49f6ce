import { z } from "zod";
import type { UserId } from "../organisation/user.ts";
import type { DecisionRecord, DecisionVoice } from "./decision-record.ts";

/** `proposed` until a second person confirms; `in-force` from then on; `withdrawn` before that. */
export const DecisionState = z.enum(["proposed", "in-force", "withdrawn"]);
export type DecisionState = z.infer<typeof DecisionState>;

/** Why a decision, or what somebody says of one, is not taken. */
export const DecisionRefusal = z.enum([
  "override-needed",
  "own-decision",
  "dissented",
  "reason-needed",
  "only-author",
  "settled",
  "alert-not-assessed",
  "not-in-force",
]);
export type DecisionRefusal = z.infer<typeof DecisionRefusal>;

/**
 * Whether a decision counts. The first word that settles it does: a confirmation, or a withdrawal. A dissent is kept beside
 * it and settles nothing.
 *
 * @example
 * decisionState({ decision: "keep", voices: [{ stance: "dissent", … }, { stance: "confirm", … }] }); // "in-force"
 */
export function decisionState({ decision, voices }: Pick<DecisionRecord, "decision" | "voices">): DecisionState {
  if (decision === "learned") return "in-force";
  const settling = voices.find(({ stance }) => stance !== "dissent");
  if (!settling) return "proposed";
  return settling.stance === "confirm" ? "in-force" : "withdrawn";
}

/** Somebody who wants to say something of a decision. */
export interface Speaker {
  readonly userId: UserId;
  readonly stance: DecisionVoice["stance"];
  readonly hasText: boolean;
  /** Whether they may confirm decisions at all. */
  readonly mayConfirm: boolean;
  /** Whether anybody else of the organisation could confirm. */
  readonly othersCanConfirm: boolean;
}

/**
 * Why somebody's word on a decision is not taken; `null` when it is. Two people decide: the author does not confirm,
 * unless nobody else could, and then only with a reason; nor does whoever dissented. A dissent is always taken, with a
 * reason. What waits is withdrawn by its author or, with a reason, by somebody who could have confirmed it, so that a proposal
 * whose author is gone keeps nobody from the next.
 */
export function voiceRefusal(
  record: Pick<DecisionRecord, "decision" | "voices" | "decidedBy">,
  { userId, stance, hasText, mayConfirm, othersCanConfirm }: Speaker,
): DecisionRefusal | null {
  const isAuthor = record.decidedBy === userId;
  const hasDissented = record.voices.some((voice) => voice.stance === "dissent" && voice.by.id === userId);
  if (stance === "dissent") return hasText ? null : "reason-needed";
  if (decisionState(record) !== "proposed") return "settled";
  if (stance === "withdraw") {
    if (isAuthor) return null;
    if (!mayConfirm) return "only-author";
    return hasText ? null : "reason-needed";
  }
  if (hasDissented) return "dissented";
  if (!isAuthor) return null;
  if (othersCanConfirm) return "own-decision";
  return hasText ? null : "reason-needed";
}

/** Whether one and the same person decided and confirmed. */
export function isConfirmedAlone(record: Pick<DecisionRecord, "decision" | "voices" | "decidedBy">): boolean {
  const confirmation = record.voices.find(({ stance }) => stance === "confirm");
  return decisionState(record) === "in-force" && confirmation?.by.id === record.decidedBy;
}
