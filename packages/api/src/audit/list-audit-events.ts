import { listAuditEvents as readTrail } from "@tamarisk/db";
import { AuditEvent, ProjectId, UserId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/**
 * Who changed what, newest first, page by page; also for projects that are gone. Narrowed by who it was, what it was about,
 * and when: from a moment on, and before another.
 */
export const listAuditEvents = forMember(
  "administer",
  "audit",
  documented("/admin/audit-events", "The audit trail, page by page"),
)
  .input(
    z.object({
      cursor: z.uuid().optional(),
      limit: z.int().min(1).max(200).default(50),
      projectId: ProjectId.optional(),
      actorId: UserId.optional(),
      subjectKind: z.string().max(80).optional(),
      subjectId: z.string().max(200).optional(),
      from: z.iso.datetime().optional(),
      before: z.iso.datetime().optional(),
    }),
  )
  .output(z.object({ events: z.array(AuditEvent), nextCursor: z.string().nullable() }))
  .query(({ ctx, input: { from, before, ...page } }) =>
    readTrail(ctx.database, ctx.permit.scope, {
      ...page,
      ...(from !== undefined && { from: new Date(from) }),
      ...(before !== undefined && { before: new Date(before) }),
    }),
  );
