import { assessAlert as writeAssessment } from "@tamarisk/db";
import { Alert, AlertId, AuthoredText, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Write down what one makes of an alert, before anything is decided. */
export const assessAlert = forMember(
  "edit",
  "alert",
  documentedChange("PUT", "/projects/{projectId}/alerts/{alertId}/assessment", "Assess an alert"),
)
  .input(z.object({ projectId: ProjectId, alertId: AlertId, text: AuthoredText, version: RowVersion }))
  .output(Alert)
  .mutation(({ ctx, input: { projectId, alertId, text, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) =>
        writeAssessment(tx, scope, projectId, { id: alertId, version }, text, ctx.permit.caller.user),
      record: ({ kind, message }) => ({
        action: "assess",
        subject: { kind: "alert", id: alertId },
        projectId,
        detail: { kind, title: message, assessment: text },
      }),
    }),
  );
