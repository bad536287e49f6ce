import { recordDecision as keepDecision } from "@tamarisk/db";
import { AlertId, AuthoredText, DecisionKind, GateId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { decisionGround } from "./decision-evidence.ts";
import { DecisionView } from "./decision-view.ts";
import { decisionSurroundings, viewDecision } from "./view-decision.ts";

/**
 * Propose a decision about an alert or a gate. The server takes down what is known at this moment; the decision counts from
 * when a second person confirms it. To trigger a gate that is not met, one says why.
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
        const { gateStatus, ...ground } = await decisionGround(tx, scope, projectId, about, ctx.now());
        const needsOverride = decision === "trigger" && gateStatus !== null && gateStatus !== "met";
        if (needsOverride && !overrideReason) {
          throw new ProblemError({ kind: "decision-refused", reason: "override-needed", decidedByName: null });
        }
        const by = { decidedBy: user.id, decidedByName: user.name };
        const words = { decision, reason, overrideReason: needsOverride ? overrideReason : null };
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
