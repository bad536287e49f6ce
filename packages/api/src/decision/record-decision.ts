import { recordDecision as keepDecision, listDecisionRecords, lockDecisions } from "@tamarisk/db";
import { AlertId, AuthoredText, DecisionKind, GateId, ProjectId, proposalRefusal } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { anotherDecision } from "./another-decision.ts";
import { decisionGround } from "./decision-evidence.ts";
import { DecisionView } from "./decision-view.ts";
import { decisionSurroundings, viewDecision } from "./view-decision.ts";

/**
 * Propose a decision about an alert or a gate. The server takes down what is known at this moment; the decision counts from
 * when a second person confirms it. To trigger a gate that is not met, one says why, and so to decide anew what is decided when
 * nothing newer is known. One proposal about the same waits at a time; of two that come at once the second is told of the first.
 */
export const recordDecision = forMember(
  "create",
  "decision",
  documentedChange("POST", "/projects/{projectId}/decisions", "Propose a decision about an alert or a gate"),
)
  .input(
    z.object({
      projectId: ProjectId,
      about: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("alert"), alertId: AlertId }),
        z.object({ kind: z.literal("gate"), gateId: GateId }),
      ]),
      decision: DecisionKind.exclude(["learned"]),
      reason: AuthoredText,
      overrideReason: AuthoredText.nullable().default(null),
    }),
  )
  .output(DecisionView)
  .mutation(async ({ ctx, input: { projectId, about, decision, reason, overrideReason } }) => {
    const { user } = ctx.permit.caller;
    const record = await recordedChange(ctx, {
      make: async (tx, scope) => {
        await lockDecisions(tx, scope, projectId);
        const { gateStatus, ...ground } = await decisionGround(tx, scope, projectId, about, ctx.now());
        const needsOverride = decision === "trigger" && gateStatus !== null && gateStatus !== "met";
        if (needsOverride && !overrideReason) {
          throw new ProblemError({ kind: "decision-refused", reason: "override-needed", decidedByName: null });
        }
        const records = await listDecisionRecords(tx, scope, projectId);
        const refusal = proposalRefusal({ ...ground, decision, overrideReason }, records);
        if (refusal) throw anotherDecision(refusal);
        const isAgain = proposalRefusal({ ...ground, decision, overrideReason: null }, records) !== null;
        const by = { decidedBy: user.id, decidedByName: user.name };
        const words = { decision, reason, overrideReason: needsOverride || isAgain ? overrideReason : null };
        return keepDecision(tx, scope, projectId, { ...ground, ...words, ...by });
      },
      record: ({ id, number }) => ({
        action: "propose",
        subject: { kind: "decision", id },
        projectId,
        detail: { number, decision, reason, ...(overrideReason && { overrideReason }) },
      }),
    });
    return viewDecision(record, await decisionSurroundings(ctx.database, ctx.permit, projectId));
  });
