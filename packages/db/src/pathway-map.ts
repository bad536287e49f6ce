import {
  KeptPathwayMap,
  type LineHandOver,
  type PathwayMapDraft,
  type PathwayMapId,
  type ProjectId,
} from "@tamarisk/domain";
import { z } from "zod";
import type { Actor } from "./actor.ts";
import type { PathwayMap as PathwayMapRow } from "./generated/client.ts";
import { json } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** As the JSON column has it. */
const StoredHandOver = z.object({ lineId: z.string(), by: z.string(), at: z.string() });

function mapFromRow({ byName, study, handedOver, ...row }: PathwayMapRow): KeptPathwayMap {
  const handOvers = StoredHandOver.array().parse(handedOver);
  return KeptPathwayMap.parse({
    ...row,
    ...(study as object),
    by: byName,
    handedOver: handOvers.map(({ at, ...handOver }) => ({ ...handOver, at: new Date(at) })),
  });
}

function columnsOf({ name, ensembleId, vulnerabilityIds, ...study }: PathwayMapDraft, by: Actor) {
  return { name: json(name), ensembleId, vulnerabilityIds, study: json(study), byId: by.id, byName: by.name };
}

/** The maps of pathways that a project keeps, in the order of saving. @throws {RowNotFound} */
export async function listPathwayMaps(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<KeptPathwayMap[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).pathwayMap.findMany({
    where: { ...own, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(mapFromRow);
}

/** @throws {RowNotFound} When the project, the run or a vulnerability it refers to is not there. */
export async function addPathwayMap(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: PathwayMapDraft,
  by: Actor,
): Promise<KeptPathwayMap> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await requireReferences(rows, own, draft);
  return mapFromRow(await rows.pathwayMap.create({ data: { ...own, ...columnsOf(draft, by), handedOver: [] } }));
}

/** @throws {StaleVersion | RowNotFound} */
export async function updatePathwayMap(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  mapId: PathwayMapId,
  draft: PathwayMapDraft,
  version: number,
  by: Actor,
): Promise<KeptPathwayMap> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await requireReferences(rows, own, draft);
  const where = { ...own, id: mapId, deletedAt: null };
  const [row] = await rows.pathwayMap.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columnsOf(draft, by), version: { increment: 1 } },
  });
  if (row) return mapFromRow(row);
  throw await refused(rows, where, version);
}

/** Write down that a line has gone into the plan. @throws {StaleVersion | RowNotFound} */
export async function recordHandOver(
  tx: Tx,
  scope: RowScope,
  map: Pick<KeptPathwayMap, "id" | "projectId" | "handedOver" | "version">,
  handOver: LineHandOver,
): Promise<KeptPathwayMap> {
  const where = { ...(await rowsOfProject(tx, scope, map.projectId)), id: map.id, deletedAt: null };
  const rows = rowsOf(tx);
  const stored = [...map.handedOver, handOver].map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }));
  const [row] = await rows.pathwayMap.updateManyAndReturn({
    where: { ...where, version: map.version },
    data: { handedOver: json(stored), version: { increment: 1 } },
  });
  if (row) return mapFromRow(row);
  throw await refused(rows, where, map.version);
}

/** @throws {RowNotFound} */
export async function findPathwayMap(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  mapId: PathwayMapId,
): Promise<KeptPathwayMap> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).pathwayMap.findFirst({ where: { ...own, id: mapId, deletedAt: null } });
  if (!row) throw new RowNotFound("pathway-map", mapId);
  return mapFromRow(row);
}

/** Take a map off the list. @returns Its new version, to restore it with. @throws {StaleVersion | RowNotFound} */
export async function removePathwayMap(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  mapId: PathwayMapId,
  version: number,
): Promise<number> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: mapId, deletedAt: null };
  const rows = rowsOf(tx);
  const { count } = await rows.pathwayMap.updateMany({
    where: { ...where, version },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw await refused(rows, where, version);
  return version + 1;
}

/** Undo a removal: the same map under the same id. @throws {StaleVersion | RowNotFound} */
export async function restorePathwayMap(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  mapId: PathwayMapId,
  version: number,
): Promise<KeptPathwayMap> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: mapId };
  const rows = rowsOf(tx);
  const [row] = await rows.pathwayMap.updateManyAndReturn({
    where: { ...where, deletedAt: { not: null }, version },
    data: { deletedAt: null, version: { increment: 1 } },
  });
  if (row) return mapFromRow(row);
  throw await refused(rows, where, version);
}

async function requireReferences(
  rows: Rows,
  own: ProjectColumns,
  { ensembleId, vulnerabilityIds }: Pick<PathwayMapDraft, "ensembleId" | "vulnerabilityIds">,
): Promise<void> {
  const count = await rows.ensemble.count({ where: { ...own, id: ensembleId } });
  if (count === 0) throw new RowNotFound("ensemble", ensembleId);
  const known = await rows.vulnerability.findMany({
    where: { ...own, id: { in: vulnerabilityIds } },
    select: { id: true },
  });
  const unknown = vulnerabilityIds.find((id) => !known.some((row) => row.id === id));
  if (unknown !== undefined) throw new RowNotFound("vulnerability", unknown);
}

async function refused(rows: Rows, where: ProjectColumns & { readonly id: string }, version: number) {
  const row = await rows.pathwayMap.findFirst({ where, select: stamp });
  return refusedUpdate("pathway-map", where.id, version, row);
}
