import { AuditEvent, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Who changed what, newest first, page by page; also for projects that are gone. */
export const listAuditEvents = forMember("administer", "audit")
  .input(
    z.object({
      cursor: z.string().max(200).optional(),
      limit: z.int().min(1).max(200).default(50),
      projectId: ProjectId.optional(),
    }),
  )
  .output(z.object({ events: z.array(AuditEvent), nextCursor: z.string().nullable() }))
  .query(async () => pending());
