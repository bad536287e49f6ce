import { listComments as readComments } from "@tamarisk/db";
import { Comment, CommentSubject, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const { kind, id } = CommentSubject.shape;

/** What has been said in a project, oldest first: all of it, or about one thing when `kind` and `id` name it. */
export const listComments = forMember(
  "read",
  "comment",
  documented("/projects/{projectId}/comments", "Comments on the plan, indicators and decisions"),
)
  .input(z.object({ projectId: ProjectId, kind: kind.optional(), id: id.optional() }))
  .output(z.array(Comment))
  .query(({ ctx, input: { projectId, ...about } }) => {
    const { kind: named, id: one } = about;
    const subject = named !== undefined && one !== undefined ? { kind: named, id: one } : undefined;
    return readComments(ctx.database, ctx.permit.scope, projectId, subject);
  });
