import { MapLayer, type MapLayerDraft, type MapLayerId, type ProjectId } from "@tamarisk/domain";
import type { MapLayer as MapLayerRow } from "./generated/client.ts";
import { json } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** A layer's content with the area that was measured of its shape. */
export type MeasuredLayerDraft = MapLayerDraft & Pick<MapLayer, "areaHectares">;

/** What can be said anew of a layer without drawing it again. */
export type LayerWords = Omit<MapLayerDraft, "datum" | "geometry">;

const Stamp = MapLayer.pick({ id: true, version: true });

function layerFromRow(row: MapLayerRow): MapLayer {
  return MapLayer.parse(row);
}

function columnsOf({ name, kind, source, confidence, note }: LayerWords) {
  return { name: json(name), kind, source, confidence, note };
}

/** The areas that the project's measures must respect, in the order of adding. @throws {RowNotFound} */
export async function listMapLayers(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<MapLayer[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).mapLayer.findMany({ where: { ...own, deletedAt: null }, orderBy: { id: "asc" } });
  return rows.map(layerFromRow);
}

/** Which layers there are, and how far each has moved on: enough to know whether what was worked out still holds. @throws {RowNotFound} */
export async function listMapLayerStamps(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<Pick<MapLayer, "id" | "version">[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const where = { ...own, deletedAt: null };
  const rows = await rowsOf(reader).mapLayer.findMany({
    where,
    select: { id: true, version: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => Stamp.parse(row));
}

/** @throws {RowNotFound} */
export async function addMapLayer(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: MeasuredLayerDraft,
): Promise<MapLayer> {
  const own = await rowsOfProject(tx, scope, projectId);
  const { datum, geometry, areaHectares } = draft;
  const data = { ...own, ...columnsOf(draft), datum, geometry: json(geometry), areaHectares };
  return layerFromRow(await rowsOf(tx).mapLayer.create({ data }));
}

/** Say something else of a layer; its shape stays. @throws {StaleVersion | RowNotFound} */
export async function updateMapLayer(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  layerId: MapLayerId,
  words: LayerWords,
  version: number,
): Promise<MapLayer> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: layerId, deletedAt: null };
  const rows = rowsOf(tx);
  const [row] = await rows.mapLayer.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columnsOf(words), version: { increment: 1 } },
  });
  if (row) return layerFromRow(row);
  throw await refused(rows, where, version);
}

/** Take a layer off the map. @returns Its new version, to restore it with. @throws {StaleVersion | RowNotFound} */
export async function removeMapLayer(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  layerId: MapLayerId,
  version: number,
): Promise<number> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: layerId, deletedAt: null };
  const rows = rowsOf(tx);
  const { count } = await rows.mapLayer.updateMany({
    where: { ...where, version },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw await refused(rows, where, version);
  return version + 1;
}

/** Undo a removal: the same layer under the same id. @throws {StaleVersion | RowNotFound} */
export async function restoreMapLayer(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  layerId: MapLayerId,
  version: number,
): Promise<MapLayer> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: layerId };
  const rows = rowsOf(tx);
  const [row] = await rows.mapLayer.updateManyAndReturn({
    where: { ...where, deletedAt: { not: null }, version },
    data: { deletedAt: null, version: { increment: 1 } },
  });
  if (row) return layerFromRow(row);
  throw await refused(rows, where, version);
}

async function refused(rows: Rows, where: ProjectColumns & { readonly id: string }, version: number) {
  return refusedUpdate("map-layer", where.id, version, await rows.mapLayer.findFirst({ where, select: stamp }));
}
