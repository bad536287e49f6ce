import { listAlertNotes, listAlerts as readAlerts } from "@tamarisk/db";
import { Alert, AlertNote, AlertState, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** An alert with what happened to it, the latest first. */
export const NotedAlert = Alert.extend({ notes: z.array(AlertNote) });
export type NotedAlert = z.infer<typeof NotedAlert>;

/** Every alert of a project, the decided and lapsed ones too, the latest first. */
export const listAlerts = forMember(
  "read",
  "alert",
  documented("/projects/{projectId}/alerts", "Alerts found in the observations, with what became of them"),
)
  .input(z.object({ projectId: ProjectId, state: AlertState.optional() }))
  .output(z.array(NotedAlert))
  .query(async ({ ctx, input: { projectId, state } }) => {
    const alerts = await readAlerts(ctx.database, ctx.permit.scope, projectId);
    const notes = await listAlertNotes(ctx.database, ctx.permit.scope, projectId);
    return alerts
      .filter((alert) => state === undefined || alert.state === state)
      .map((alert) => ({ ...alert, notes: notes.get(alert.id) ?? [] }));
  });
