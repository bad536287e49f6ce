import { findComment, editComment as rewriteComment } from "@tamarisk/db";
import { Comment, CommentId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Say in other words what one has said oneself. */
export const editComment = forMember(
  "edit",
  "comment",
  documentedChange("PUT", "/projects/{projectId}/comments/{commentId}", "Change one's own comment"),
)
  .input(z.object({ projectId: ProjectId, commentId: CommentId, text: Comment.shape.text, version: RowVersion }))
  .output(Comment)
  .mutation(async ({ ctx, input: { projectId, commentId, text, version } }) => {
    const changed = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const before = await findComment(tx, scope, projectId, commentId);
        if (before.by.id !== ctx.permit.caller.user.id) {
          throw new ProblemError({ kind: "not-author", subject: "comment", author: before.by.name });
        }
        return { before, after: await rewriteComment(tx, scope, projectId, commentId, text, version) };
      },
      record: ({ before, after }) => ({
        action: "update",
        subject: { kind: "comment", id: commentId },
        projectId,
        detail: { about: after.subject, from: before.text, text },
      }),
    });
    return changed.after;
  });
