import { listProjectRecords } from "@tamarisk/db";
import { Project } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** A project as administrators see it, with the length of its audit trail. */
const AdministeredProject = Project.extend({ removedAt: z.date().nullable(), auditCount: z.int() });

/** All of the organisation's projects, removed ones too. */
export const administerProjects = forMember(
  "administer",
  "project",
  documented("/admin/projects", "All projects, removed ones too"),
)
  .output(z.array(AdministeredProject))
  .query(async ({ ctx }) => {
    const records = await listProjectRecords(ctx.database, ctx.permit.scope);
    return records.map(({ project, deletedAt, auditEvents }) => ({
      ...project,
      removedAt: deletedAt,
      auditCount: auditEvents,
    }));
  });
