import { Comment, type CommentId, type CommentSubject, type ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** A comment before it is made; an answer speaks of what the comment it answers speaks of. */
export type CommentDraft =
  | { readonly text: string; readonly subject: CommentSubject }
  | { readonly text: string; readonly answersId: CommentId };

function commentFromRow(row: Prisma.CommentGetPayload<object>): Comment {
  const { subjectKind: kind, subjectId: id, field, byId, byName, resolvedAt, resolvedByName } = row;
  const resolved = resolvedAt && { by: resolvedByName ?? "", at: resolvedAt };
  return Comment.parse({ ...row, subject: { kind, id, field }, by: { id: byId, name: byName }, resolved });
}

/**
 * What has been said in the project, oldest first; about one thing, with all its fields, when one is named.
 *
 * @throws {RowNotFound}
 */
export async function listComments(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  about?: Pick<CommentSubject, "kind" | "id">,
): Promise<Comment[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).comment.findMany({
    where: { ...own, ...(about && { subjectKind: about.kind, subjectId: about.id }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(commentFromRow);
}

/** @throws {RowNotFound} */
export async function findComment(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  commentId: CommentId,
): Promise<Comment> {
  return readComment(rowsOf(reader), await rowsOfProject(reader, scope, projectId), commentId);
}

/** Say something, or answer. An answer to an answer joins the conversation it is in. @throws {RowNotFound} */
export async function addComment(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: CommentDraft,
  by: Actor,
): Promise<Comment> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const answered = "answersId" in draft ? await readComment(rows, own, draft.answersId) : null;
  const { kind, id, field } = "subject" in draft ? draft.subject : answered!.subject;
  const row = await rows.comment.create({
    data: {
      ...{ ...own, subjectKind: kind, subjectId: id, field, text: draft.text, byId: by.id, byName: by.name },
      answersId: answered && (answered.answersId ?? answered.id),
    },
  });
  return commentFromRow(row);
}

/** Say it in other words. @throws {StaleVersion | RowNotFound} */
export async function editComment(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  commentId: CommentId,
  text: string,
  version: number,
): Promise<Comment> {
  const own = await rowsOfProject(tx, scope, projectId);
  return changeComment(rowsOf(tx), own, commentId, { text }, version);
}

/** Close a conversation, or open it again with `by: null`. @throws {StaleVersion | RowNotFound} */
export async function resolveComment(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  commentId: CommentId,
  by: Actor | null,
  version: number,
): Promise<Comment> {
  const own = await rowsOfProject(tx, scope, projectId);
  const change = by ? { resolvedAt: new Date(), resolvedByName: by.name } : { resolvedAt: null, resolvedByName: null };
  return changeComment(rowsOf(tx), own, commentId, change, version);
}

async function changeComment(
  rows: Rows,
  own: ProjectColumns,
  id: string,
  change: Prisma.CommentUpdateManyMutationInput,
  version: number,
): Promise<Comment> {
  const where = { ...own, id };
  const { count } = await rows.comment.updateMany({
    where: { ...where, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count > 0) return readComment(rows, own, id);
  throw refusedUpdate("comment", id, version, await rows.comment.findFirst({ where, select: stamp }));
}

async function readComment(rows: Rows, own: ProjectColumns, id: string): Promise<Comment> {
  const row = await rows.comment.findFirst({ where: { ...own, id } });
  if (!row) throw new RowNotFound("comment", id);
  return commentFromRow(row);
}
