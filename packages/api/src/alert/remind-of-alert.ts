import { addAlertNote, findAlert } from "@tamarisk/db";
import { AlertId, AlertNote, AuthoredText, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Note that whoever is responsible was reminded. The note is the record; the product sends no mail. */
export const remindOfAlert = forMember(
  "edit",
  "alert",
  documentedChange("POST", "/projects/{projectId}/alerts/{alertId}/reminders", "Note a reminder on an alert"),
)
  .input(z.object({ projectId: ProjectId, alertId: AlertId, text: AuthoredText }))
  .output(AlertNote)
  .mutation(async ({ ctx, input: { projectId, alertId, text } }) => {
    const { note } = await recordedChange(ctx, {
      make: async (tx, scope) => ({
        alert: await findAlert(tx, scope, projectId, alertId),
        note: await addAlertNote(tx, scope, projectId, alertId, { kind: "reminder", text }, ctx.permit.caller.user),
      }),
      record: ({ alert }) => ({
        action: "remind",
        subject: { kind: "alert", id: alertId },
        projectId,
        detail: { title: alert.message, reminder: text },
      }),
    });
    return note;
  });
