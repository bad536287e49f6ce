import { recordDecision } from "@tamarisk/db";
import { AuthoredText, DecisionEvidence, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { DecisionView } from "./decision-view.ts";
import { decisionSurroundings, viewDecision } from "./view-decision.ts";

/** Note in the learning log what was learned without deciding anything. */
export const learn = forMember(
  "create",
  "decision",
  documentedChange("POST", "/projects/{projectId}/lessons", "Note what was learned"),
)
  .input(z.object({ projectId: ProjectId, text: AuthoredText }))
  .output(DecisionView)
  .mutation(async ({ ctx, input: { projectId, text } }) => {
    const { user } = ctx.permit.caller;
    const record = await recordedChange(ctx, {
      make: (tx, scope) =>
        recordDecision(tx, scope, projectId, {
          ...{ alertId: null, gateId: null, gateLineageId: null, planVersionId: null, overrideReason: null },
          ...{ decision: "learned", reason: text, evidence: DecisionEvidence.parse({}) },
          ...{ decidedBy: user.id, decidedByName: user.name },
        }),
      record: ({ id, number }) => ({
        action: "learn",
        subject: { kind: "decision", id },
        projectId,
        detail: { number, reason: text },
      }),
    });
    return viewDecision(record, await decisionSurroundings(ctx.database, ctx.permit, projectId));
  });
