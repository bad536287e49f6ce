import { resolveComment as closeComment } from "@tamarisk/db";
import { Comment, CommentId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Close a conversation, or open it again. */
export const resolveComment = forMember(
  "edit",
  "comment",
  documentedChange("PUT", "/projects/{projectId}/comments/{commentId}/resolution", "Close a conversation or reopen it"),
)
  .input(z.object({ projectId: ProjectId, commentId: CommentId, isResolved: z.boolean(), version: RowVersion }))
  .output(Comment)
  .mutation(({ ctx, input: { projectId, commentId, isResolved, version } }) => {
    const { id, name } = ctx.permit.caller.user;
    return recordedChange(ctx, {
      make: (tx, scope) => closeComment(tx, scope, projectId, commentId, isResolved ? { id, name } : null, version),
      record: ({ subject }) => ({
        action: isResolved ? "resolve" : "reopen",
        subject: { kind: "comment", id: commentId },
        projectId,
        detail: { about: subject },
      }),
    });
  });
