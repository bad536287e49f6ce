import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { RowVersion } from "../quantity/row-version.ts";

export const CommentId = z.uuid().brand<"CommentId">();
export type CommentId = z.infer<typeof CommentId>;

/** What can be commented on. Parts of the plan are named by lineage, so that a comment stays with the next version. */
export const CommentSubject = z.object({
  kind: z.enum(["action-plan", "phase", "implementation-unit", "measure", "gate", "task", "indicator", "decision"]),
  id: z.string().min(1).max(80),
  /** Which field of it; `null` for the whole. */
  field: z.string().max(60).nullable(),
});
export type CommentSubject = z.infer<typeof CommentSubject>;

/** What somebody says about something in the project, or answers to what another said. */
export const Comment = z.object({
  id: CommentId,
  projectId: ProjectId,
  subject: CommentSubject,
  text: z.string().trim().min(1).max(4000),
  answersId: CommentId.nullable(),
  by: z.object({ id: z.uuid().nullable(), name: z.string() }),
  createdAt: z.date(),
  resolved: z.object({ by: z.string(), at: z.date() }).nullable(),
  version: RowVersion,
});
export type Comment = z.infer<typeof Comment>;
