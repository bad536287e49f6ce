import { findProject } from "@tamarisk/db";
import { ImportCourseId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";

/**
 * How far the reading or writing of a file has come that was or will be asked for with this course. Begin to follow before
 * asking: the embedded database answers nobody else while a file is written.
 */
export const followImport = forMember("read", "plan")
  .input(z.object({ projectId: ProjectId, courseId: ImportCourseId }))
  .subscription(async ({ ctx, input, signal }) => {
    // Asked before the stream begins: a refusal is still an answer of its own then.
    await findProject(ctx.database, ctx.permit.scope, input.projectId);
    return ctx.imports.follow(input, signal ?? new AbortController().signal);
  });
