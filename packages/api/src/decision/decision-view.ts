import { DecisionRecord, DecisionState } from "@tamarisk/domain";
import { z } from "zod";

/** What a caller may say of a decision, or do about it, now. */
export const DecisionStep = z.enum(["confirm", "dissent", "withdraw", "revise"]);
export type DecisionStep = z.infer<typeof DecisionStep>;

/** A decision as one caller sees it. */
export const DecisionView = DecisionRecord.extend({
  state: DecisionState,
  /** One person decided and confirmed, because there was nobody else. */
  isConfirmedAlone: z.boolean(),
  /** The number of the decision about the same that came into force after it and counts in its place. */
  supersededBy: z.int().positive().nullable(),
  /** The number of the plan version that was begun because of it. */
  planVersion: z.int().positive().nullable(),
  allowedSteps: z.array(DecisionStep),
  /** Who could confirm it besides its author; whoever dissented does not. */
  others: z.array(z.string()),
});
export type DecisionView = z.infer<typeof DecisionView>;
