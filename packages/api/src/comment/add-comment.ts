import { addComment as insertComment } from "@tamarisk/db";
import { Comment, CommentSubject, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Say something about a thing, or a field of it. Parts of the plan are named by their lineage. */
export const addComment = forMember(
  "create",
  "comment",
  documentedChange("POST", "/projects/{projectId}/comments", "Comment on something"),
)
  .input(z.object({ projectId: ProjectId, subject: CommentSubject, text: Comment.shape.text }))
  .output(Comment)
  .mutation(({ ctx, input: { projectId, subject, text } }) => {
    const { id, name } = ctx.permit.caller.user;
    return recordedChange(ctx, {
      make: (tx, scope) => insertComment(tx, scope, projectId, { subject, text }, { id, name }),
      record: (comment) => ({
        action: "add",
        subject: { kind: "comment", id: comment.id },
        projectId,
        detail: { about: subject, text },
      }),
    });
  });
