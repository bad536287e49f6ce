import { listAuditEvents as readTrail } from "@tamarisk/db";
import { AuditEvent, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** Who changed what, newest first, page by page; also for projects that are gone. */
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
    }),
  )
  .output(z.object({ events: z.array(AuditEvent), nextCursor: z.string().nullable() }))
  .query(({ ctx, input }) => readTrail(ctx.database, ctx.permit.scope, input));
