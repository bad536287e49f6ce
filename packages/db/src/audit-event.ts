import { AuditEvent, type ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import { json, jsonOfRows } from "./json.ts";
import { orderedIds } from "./ordered-ids.ts";
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

/** Write down many changes in the order given, in the transaction that makes them. */
export async function appendAuditEvents(tx: Tx, scope: RowScope, drafts: readonly AuditDraft[]): Promise<void> {
  const ids = orderedIds(drafts.length, new Date());
  const given = drafts.map(({ actor, subject, ...draft }, index) => ({
    ...{ ...draft, id: ids[index]!, organisationId: scope.organisationId },
    ...{ actorId: actor.id, actorName: actor.name, subjectKind: subject.kind, subjectId: subject.id },
  }));
  await rowsOf(tx).$executeRaw`
    INSERT INTO "AuditEvent"
      ("id", "organisationId", "actorId", "actorName", "action", "subjectKind", "subjectId", "projectId", "detail")
    SELECT "id", "organisationId", "actorId", "actorName", "action", "subjectKind", "subjectId", "projectId", "detail"
    FROM json_populate_recordset(NULL::"AuditEvent", ${jsonOfRows(given)}::json)`;
}

/** Which entries of the trail are asked for; what is left out does not narrow them. */
export interface AuditFilter {
  readonly projectId?: string;
  readonly actorId?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  /** From this moment on. */
  readonly from?: Date;
  /** Before this moment. */
  readonly before?: Date;
}

/** One page of the trail, the newest event first, and where the next page begins (`null`: this was the last). */
export async function listAuditEvents(
  reader: Reader,
  scope: RowScope,
  page: AuditFilter & { readonly cursor?: string; readonly limit: number },
): Promise<{ events: AuditEvent[]; nextCursor: string | null }> {
  const { cursor, limit, from, before, ...subject } = page;
  const rows = await rowsOf(reader).auditEvent.findMany({
    where: { ...subject, organisationId: scope.organisationId, at: { gte: from, lt: before } },
    orderBy: { sequence: "desc" },
    take: limit + 1,
    ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
  });
  const events = rows.slice(0, limit).map((row) => AuditEvent.parse(row));
  return { events, nextCursor: rows.length > limit ? events.at(-1)!.id : null };
}

/** The latest change of one thing, or `null`: it tells a planner whose change theirs has met. */
export async function findLastChange(reader: Reader, scope: RowScope, subjectId: string): Promise<AuditEvent | null> {
  return (await findLastChanges(reader, scope, [subjectId])).get(subjectId) ?? null;
}

/** The same of many things, by their ids; what was never changed is not among them. */
export async function findLastChanges(
  reader: Reader,
  scope: RowScope,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, AuditEvent>> {
  const rows = await rowsOf(reader).$queryRaw<{ subjectId: string }[]>`
    SELECT DISTINCT ON ("subjectId") * FROM "AuditEvent"
    WHERE "organisationId" = ${scope.organisationId}::uuid AND "subjectId" = ANY(${subjectIds})
    ORDER BY "subjectId", "sequence" DESC`;
  return new Map(rows.map((row) => [row.subjectId, AuditEvent.parse(row)]));
}
