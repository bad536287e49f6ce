import { AuthoredText, DecisionRecordId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { addVoice } from "./add-voice.ts";
import { DecisionView } from "./decision-view.ts";

/** Take back a decision before it is confirmed: one’s own, or, where one could confirm it, another’s with a reason. */
export const withdrawDecision = forMember(
  "edit",
  "decision",
  documentedChange("POST", "/projects/{projectId}/decisions/{decisionId}/withdraw", "Withdraw a proposed decision"),
)
  .input(z.object({ projectId: ProjectId, decisionId: DecisionRecordId, text: AuthoredText.nullable().default(null) }))
  .output(DecisionView)
  .mutation(({ ctx, input }) => addVoice(ctx, { ...input, stance: "withdraw" }));
