import { AuditEvent, type ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import { json } from "./json.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";

/** What happened, before it is written down. */
export interface AuditDraft {
  readonly actor: Actor;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly projectId: ProjectId | null;
  readonly detail: Record<string, unknown>;
}

/** Write down a change, in the transaction that makes it. */
export async function appendAuditEvent(tx: Tx, scope: RowScope, draft: AuditDraft): Promise<AuditEvent> {
  const { actor, action, subject, projectId, detail } = draft;
  const row = await rowsOf(tx).auditEvent.create({
    data: {
      organisationId: scope.organisationId,
      actorId: actor.id,
      actorName: actor.name,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      projectId,
      detail: json(detail),
    },
  });
  return AuditEvent.parse(row);
}

/** One page of the trail, the newest event first, and where the next page begins (`null`: this was the last). */
export async function listAuditEvents(
  reader: Reader,
  scope: RowScope,
  page: { readonly cursor?: string; readonly limit: number; readonly projectId?: string },
): Promise<{ events: AuditEvent[]; nextCursor: string | null }> {
  const { cursor, limit, projectId } = page;
  const rows = await rowsOf(reader).auditEvent.findMany({
    where: { organisationId: scope.organisationId, projectId },
    orderBy: { sequence: "desc" },
    take: limit + 1,
    ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
  });
  const events = rows.slice(0, limit).map((row) => AuditEvent.parse(row));
  return { events, nextCursor: rows.length > limit ? events.at(-1)!.id : null };
}

/** The latest change of one thing, or `null`: it tells a planner whose change theirs has met. */
export async function findLastChange(reader: Reader, scope: RowScope, subjectId: string): Promise<AuditEvent | null> {
  const row = await rowsOf(reader).auditEvent.findFirst({
    where: { organisationId: scope.organisationId, subjectId },
    orderBy: { sequence: "desc" },
  });
  return row && AuditEvent.parse(row);
}
