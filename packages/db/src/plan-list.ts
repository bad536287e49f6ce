import { reorder } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import { lockDraft, type ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";
import { RowNotFound, type Subject } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";

/**
 * One of the lists that planners order by hand: phases in a version, units in a phase, measures in a unit, tasks in a measure. Removed rows
 * stay in their table, so that a removal can be undone. Only the row that a planner moved counts as changed; the
 * neighbours that make room keep their version.
 */
export interface PlanList {
  readonly subject: Subject;
  readonly table: "Phase" | "ImplementationUnit" | "Measure" | "Task";
  readonly parentColumn: "planVersionId" | "phaseId" | "implementationUnitId" | "measureId";
  /** A plan version that holds such a row under parents that have not been removed. */
  holding(row: { id: string; deletedAt: null | { not: null } }): Prisma.PlanVersionWhereInput;
}

interface Place {
  readonly parentId: string;
  readonly position: number;
  readonly version: number;
}

const isThere = { deletedAt: null };
const isRemoved = { deletedAt: { not: null } };

/** Move a row to a place in its list, or in the list of another parent. */
export async function moveInList(
  rows: Rows,
  own: ProjectColumns,
  list: PlanList,
  id: string,
  to: { readonly parentId: string | null; readonly place: number },
  version: number,
): Promise<void> {
  await lockDraft(rows, own, list.holding({ id, ...isThere }), list.subject, id);
  const before = await placeOf(rows, own, list, id);
  const parentId = to.parentId ?? before.parentId;
  await change(rows, own, list, id, version, Prisma.sql`${name(list.parentColumn)} = ${parentId}::uuid`);
  await putInOrder(rows, list, reorder(await siblings(rows, own, list, parentId), id, to.place));
  if (parentId !== before.parentId) {
    await putInOrder(rows, list, await siblings(rows, own, list, before.parentId));
  }
}

/** A row that goes to the front of the list of a parent. */
interface MoveToFront {
  readonly id: string;
  readonly parentId: string;
  readonly version: number;
}

/** Move rows to the front of lists, one after the other, so that the last one stands foremost. */
export async function moveToFront(
  rows: Rows,
  own: ProjectColumns,
  list: PlanList,
  moves: readonly MoveToFront[],
): Promise<void> {
  const given = Prisma.sql`unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ parentId }) => parentId)}::uuid[],
    ${moves.map(({ version }) => version)}::int[]) AS given ("id", "parentId", "version")`;
  const left = await rows.$queryRaw<{ parentId: string }[]>`
    SELECT DISTINCT ${name(list.parentColumn)}::text AS "parentId" FROM ${name(list.table)}
    WHERE "id" = ANY(${moves.map(({ id }) => id)}::uuid[]) AND ${isOwn(own)}`;
  const moved = await rows.$queryRaw<{ id: string }[]>`
    UPDATE ${name(list.table)} AS item SET ${name(list.parentColumn)} = given."parentId",
      "version" = item."version" + 1, "updatedAt" = now()
    FROM ${given} WHERE item."id" = given."id" AND item."version" = given."version" AND ${isOwn(own, "item.")}
    RETURNING item."id"::text`;
  const isMoved = new Set(moved.map(({ id }) => id));
  const refused = moves.find(({ id }) => !isMoved.has(id));
  if (refused) throw await refusal(rows, own, list, refused.id, refused.version);
  const foremost = [...moves].reverse();
  const parents = new Set([...moves, ...left].map(({ parentId }) => parentId));
  for (const parentId of parents) {
    const front = foremost.filter((move) => move.parentId === parentId).map(({ id }) => id);
    const others = (await siblings(rows, own, list, parentId)).filter((id) => !front.includes(id));
    await putInOrder(rows, list, [...front, ...others]);
  }
}

/** Take a row out of its list; it can be put back. @returns Its new version. */
export async function removeFromList(
  rows: Rows,
  own: ProjectColumns,
  list: PlanList,
  id: string,
  version: number,
): Promise<number> {
  await lockDraft(rows, own, list.holding({ id, ...isThere }), list.subject, id);
  const { parentId } = await placeOf(rows, own, list, id);
  const after = await change(rows, own, list, id, version, Prisma.sql`"deletedAt" = now()`);
  await putInOrder(rows, list, await siblings(rows, own, list, parentId));
  return after;
}

/** Put a removed row back where it stood, or at the end when the list has grown shorter. */
export async function restoreToList(
  rows: Rows,
  own: ProjectColumns,
  list: PlanList,
  id: string,
  version: number,
): Promise<void> {
  await lockDraft(rows, own, list.holding({ id, ...isRemoved }), list.subject, id);
  const { parentId, position } = await placeOf(rows, own, list, id);
  await change(rows, own, list, id, version, Prisma.sql`"deletedAt" = NULL`);
  const ids = await siblings(rows, own, list, parentId);
  await putInOrder(rows, list, reorder(ids, id, Math.min(position, ids.length - 1)));
}

async function placeOf(rows: Rows, own: ProjectColumns, list: PlanList, id: string): Promise<Place> {
  const [place] = await rows.$queryRaw<Place[]>`
    SELECT ${name(list.parentColumn)} AS "parentId", "position", "version" FROM ${name(list.table)}
    WHERE "id" = ${id}::uuid AND ${isOwn(own)}`;
  if (!place) throw new RowNotFound(list.subject, id);
  return place;
}

async function siblings(rows: Rows, own: ProjectColumns, list: PlanList, parentId: string): Promise<string[]> {
  const found = await rows.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM ${name(list.table)}
    WHERE ${name(list.parentColumn)} = ${parentId}::uuid AND "deletedAt" IS NULL AND ${isOwn(own)}
    ORDER BY "position", "id"`;
  return found.map((row) => row.id);
}

async function change(
  rows: Rows,
  own: ProjectColumns,
  list: PlanList,
  id: string,
  version: number,
  set: Prisma.Sql,
): Promise<number> {
  const [changed] = await rows.$queryRaw<{ version: number }[]>`
    UPDATE ${name(list.table)} SET ${set}, "version" = "version" + 1, "updatedAt" = now()
    WHERE "id" = ${id}::uuid AND "version" = ${version} AND ${isOwn(own)}
    RETURNING "version"`;
  if (changed) return changed.version;
  throw await refusal(rows, own, list, id, version);
}

async function refusal(rows: Rows, own: ProjectColumns, list: PlanList, id: string, version: number): Promise<Error> {
  const [present] = await rows.$queryRaw<{ version: number; updatedAt: Date }[]>`
    SELECT "version", "updatedAt" FROM ${name(list.table)} WHERE "id" = ${id}::uuid AND ${isOwn(own)}`;
  return refusedUpdate(list.subject, id, version, present ?? null);
}

async function putInOrder(rows: Rows, list: PlanList, ids: readonly string[]): Promise<void> {
  await rows.$executeRaw`
    UPDATE ${name(list.table)} AS item SET "position" = listed."place" - 1
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS listed ("id", "place")
    WHERE item."id" = listed."id" AND item."position" <> listed."place" - 1`;
}

function isOwn(own: ProjectColumns, of: "" | "item." = ""): Prisma.Sql {
  const table = Prisma.raw(of);
  return Prisma.sql`${table}"projectId" = ${own.projectId}::uuid AND ${table}"organisationId" = ${own.organisationId}::uuid`;
}

/** A table's or column's name from the fixed lists above. */
function name(identifier: PlanList["table"] | PlanList["parentColumn"]): Prisma.Sql {
  return Prisma.raw(`"${identifier}"`);
}
