import { listLineageEvents } from "@tamarisk/db";
import { AuditEvent, AuthoredText, LineageId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** Who changed one phase, unit, measure, gate or task, when, from what to what, and why that version was begun. */
export const planHistory = forMember(
  "read",
  "plan",
  documented(
    "/projects/{projectId}/plan/history/{lineageId}",
    "Who changed one thing of the plan, in all its versions",
  ),
)
  .input(z.object({ projectId: ProjectId, lineageId: LineageId }))
  .output(
    z.array(
      AuditEvent.pick({ id: true, action: true, subjectKind: true, actorName: true, detail: true, at: true }).extend({
        versionNumber: z.int(),
        versionReason: AuthoredText.nullable(),
      }),
    ),
  )
  .query(async ({ ctx, input: { projectId, lineageId } }) => {
    const changes = await listLineageEvents(ctx.database, ctx.permit.scope, projectId, lineageId);
    return changes.map(({ event, ...version }) => ({ ...event, ...version }));
  });
