import { AuthoredText, DecisionRecordId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { addVoice } from "./add-voice.ts";
import { DecisionView } from "./decision-view.ts";

/** Confirm a decision. Its author does so only where nobody else can, and then says why. */
export const confirmDecision = forMember(
  "judge",
  "decision",
  documentedChange(
    "POST",
    "/projects/{projectId}/decisions/{decisionId}/confirm",
    "Confirm a decision as the second person",
  ),
)
  .input(z.object({ projectId: ProjectId, decisionId: DecisionRecordId, text: AuthoredText.nullable().default(null) }))
  .output(DecisionView)
  .mutation(({ ctx, input }) => addVoice(ctx, { ...input, stance: "confirm" }));
