import { AuthoredText, DecisionRecordId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { addVoice } from "./add-voice.ts";
import { DecisionView } from "./decision-view.ts";

/** Disagree with a decision; the reason is kept beside it. */
export const dissentFromDecision = forMember(
  "judge",
  "decision",
  documentedChange("POST", "/projects/{projectId}/decisions/{decisionId}/dissent", "Dissent from a decision"),
)
  .input(z.object({ projectId: ProjectId, decisionId: DecisionRecordId, text: AuthoredText }))
  .output(DecisionView)
  .mutation(({ ctx, input }) => addVoice(ctx, { ...input, stance: "dissent" }));
