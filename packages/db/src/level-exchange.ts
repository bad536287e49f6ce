import {
  type AuthoredText,
  LevelExchange,
  type LevelExchangeDraft,
  type LevelExchangeId,
  type ProjectId,
  reorder,
} from "@tamarisk/domain";
import type { LevelExchange as LevelExchangeRow } from "./generated/client.ts";
import { ownersOfIndicators } from "./indicator.ts";
import { json, jsonOrNull } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion, stamp } from "./stale-version.ts";

function exchangeFromRow(row: LevelExchangeRow): LevelExchange {
  return LevelExchange.parse(row);
}

function columnsOf({ content, answer, ...plain }: LevelExchangeDraft) {
  return { ...plain, content: json(content), answer: jsonOrNull(answer) };
}

/** What the levels pass down and send up, in the project's own order. @throws {RowNotFound} */
export async function listLevelExchanges(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<LevelExchange[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).levelExchange.findMany({
    where: { ...own, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(exchangeFromRow);
}

/** Add exchanges behind those that are there. @throws {RowNotFound} When a measure or an indicator they name is not there. */
export async function addLevelExchanges(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly LevelExchangeDraft[],
): Promise<LevelExchange[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await requireLinks(tx, scope, own, drafts);
  const present = await rows.levelExchange.count({ where: { ...own, deletedAt: null } });
  const added = await rows.levelExchange.createManyAndReturn({
    data: drafts.map((draft, index) => ({ ...own, ...columnsOf(draft), position: present + index })),
  });
  return added.map(exchangeFromRow).sort((a, b) => a.position - b.position);
}

/** @throws {StaleVersion | RowNotFound} */
export async function updateLevelExchange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  exchangeId: LevelExchangeId,
  draft: LevelExchangeDraft,
  version: number,
): Promise<LevelExchange> {
  const own = await rowsOfProject(tx, scope, projectId);
  await requireLinks(tx, scope, own, [draft]);
  return change(rowsOf(tx), { ...own, id: exchangeId, deletedAt: null }, version, columnsOf(draft));
}

/** Write down how the other level answered; `null` opens the question again. @throws {StaleVersion | RowNotFound} */
export async function answerLevelExchange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  exchangeId: LevelExchangeId,
  answer: AuthoredText | null,
  version: number,
): Promise<LevelExchange> {
  const own = await rowsOfProject(tx, scope, projectId);
  const state = answer === null ? "open" : "answered";
  return change(rowsOf(tx), { ...own, id: exchangeId, deletedAt: null }, version, {
    state,
    answer: jsonOrNull(answer),
  });
}

/**
 * Put an exchange at another place among all of the project, counted from 0.
 *
 * @throws {StaleVersion | RowNotFound}
 * @throws {RangeError} When the list has no such place.
 */
export async function moveLevelExchange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  exchangeId: LevelExchangeId,
  to: number,
  version: number,
): Promise<LevelExchange[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await change(rows, { ...own, id: exchangeId, deletedAt: null }, version, {});
  const before = await listLevelExchanges(tx, scope, projectId);
  const order = reorder(
    before.map(({ id }) => id),
    exchangeId,
    to,
  );
  await rows.$executeRaw`
    UPDATE "LevelExchange" AS item SET "position" = listed."place" - 1
    FROM unnest(${order as string[]}::uuid[]) WITH ORDINALITY AS listed ("id", "place")
    WHERE item."id" = listed."id" AND item."projectId" = ${projectId}::uuid`;
  return listLevelExchanges(tx, scope, projectId);
}

/** @returns Its new version, to restore it with. @throws {StaleVersion | RowNotFound} */
export async function removeLevelExchange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  exchangeId: LevelExchangeId,
  version: number,
): Promise<number> {
  const own = await rowsOfProject(tx, scope, projectId);
  const where = { ...own, id: exchangeId, deletedAt: null };
  const removed = await change(rowsOf(tx), where, version, { deletedAt: new Date() });
  return removed.version;
}

/** Undo a removal: the same exchange under the same id, at its old place. @throws {StaleVersion | RowNotFound} */
export async function restoreLevelExchange(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  exchangeId: LevelExchangeId,
  version: number,
): Promise<LevelExchange> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const where = { ...own, id: exchangeId };
  requireVersion(
    "level-exchange",
    exchangeId,
    version,
    await rows.levelExchange.findFirst({ where: { ...where, deletedAt: { not: null } }, select: stamp }),
  );
  return change(rows, where, version, { deletedAt: null });
}

interface Which extends ProjectColumns {
  readonly id: string;
  readonly deletedAt?: null;
}

async function change(
  rows: Rows,
  where: Which,
  version: number,
  data: Partial<Omit<ReturnType<typeof columnsOf>, "fromLevel" | "toLevel"> & { deletedAt: Date | null }>,
): Promise<LevelExchange> {
  const [row] = await rows.levelExchange.updateManyAndReturn({
    where: { ...where, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (row) return exchangeFromRow(row);
  const found = await rows.levelExchange.findFirst({ where, select: stamp });
  throw refusedUpdate("level-exchange", where.id, version, found);
}

async function requireLinks(
  tx: Tx,
  scope: RowScope,
  own: ProjectColumns,
  drafts: readonly LevelExchangeDraft[],
): Promise<void> {
  await ownersOfIndicators(tx, scope, [...new Set(drafts.flatMap(({ indicatorId }) => indicatorId ?? []))]);
  const lineages = [...new Set(drafts.flatMap(({ measureLineageId }) => measureLineageId ?? []))];
  if (lineages.length === 0) return;
  const found = await rowsOf(tx).measure.findMany({
    where: { ...own, lineageId: { in: lineages } },
    select: { lineageId: true },
  });
  const unknown = lineages.find((lineage) => !found.some((row) => row.lineageId === lineage));
  if (unknown !== undefined) throw new RowNotFound("measure", unknown);
}
