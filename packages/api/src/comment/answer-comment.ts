import { addComment } from "@tamarisk/db";
import { Comment, CommentId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Answer a comment, in its conversation. */
export const answerComment = forMember(
  "create",
  "comment",
  documentedChange("POST", "/projects/{projectId}/comments/{commentId}/answers", "Answer a comment"),
)
  .input(z.object({ projectId: ProjectId, commentId: CommentId, text: Comment.shape.text }))
  .output(Comment)
  .mutation(({ ctx, input: { projectId, commentId, text } }) => {
    const { id, name } = ctx.permit.caller.user;
    return recordedChange(ctx, {
      make: (tx, scope) => addComment(tx, scope, projectId, { answersId: commentId, text }, { id, name }),
      record: (comment) => ({
        action: "answer",
        subject: { kind: "comment", id: comment.id },
        projectId,
        detail: { about: comment.subject, text },
      }),
    });
  });
