import { ImportHeading, listImports as readImports } from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** The files that were read into the project, the latest first. */
export const listImports = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/imports", "The project's imports"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(ImportHeading))
  .query(({ ctx, input: { projectId } }) => readImports(ctx.database, ctx.permit.scope, projectId));
