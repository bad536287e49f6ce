import { Town, type TownId, type TownLevel } from "@tamarisk/domain";
import type { Town as TownRow } from "./generated/client.ts";
import { libraryChanges } from "./project-state.ts";
import { type Reader, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

function townFromRow(row: TownRow): Town {
  return Town.parse({
    ...row,
    name: { en: row.nameEn, zh: row.nameZh },
    province: { en: row.provinceEn, zh: row.provinceZh },
    prefecture: { en: row.prefectureEn, zh: row.prefectureZh },
    provenance: { source: row.source, licence: row.licence, confidence: row.confidence, note: row.note },
  });
}

function rowFromTown({ name, province, prefecture, provenance, ...rest }: Town): TownRow {
  return {
    ...rest,
    nameEn: name.en,
    nameZh: name.zh,
    provinceEn: province.en,
    provinceZh: province.zh,
    prefectureEn: prefecture.en,
    prefectureZh: prefecture.zh,
    ...provenance,
  };
}

/** @throws {RowNotFound} */
export async function findTown(reader: Reader, townId: TownId): Promise<Town> {
  const row = await rowsOf(reader).town.findUnique({ where: { id: townId } });
  if (!row) throw new RowNotFound("town", townId);
  return townFromRow(row);
}

/** @throws {RowNotFound} When the reference data has no such town. */
export async function requireTown(reader: Reader, townId: TownId): Promise<void> {
  await requireTowns(reader, [townId]);
}

/** @throws {RowNotFound} Naming the first that the reference data does not have. */
export async function requireTowns(reader: Reader, townIds: readonly TownId[]): Promise<void> {
  const found = await rowsOf(reader).town.findMany({ where: { id: { in: [...townIds] } }, select: { id: true } });
  const unknown = townIds.find((townId) => !found.some((row) => row.id === townId));
  if (unknown !== undefined) throw new RowNotFound("town", unknown);
}

/** All towns of the reference data, or those of one level, by division code. */
export async function listTowns(reader: Reader, level?: TownLevel): Promise<Town[]> {
  const rows = await rowsOf(reader).town.findMany({ where: { level }, orderBy: { id: "asc" } });
  return rows.map(townFromRow);
}

/** The counties inside a prefecture: those whose code begins with its first four digits. A county has none. */
export async function listUnitsOfTown(reader: Reader, townId: TownId): Promise<Town[]> {
  const town = await findTown(reader, townId);
  if (town.level === "county") return [];
  const rows = await rowsOf(reader).town.findMany({
    where: { level: "county", id: { startsWith: townId.slice(0, 4) } },
    orderBy: { id: "asc" },
  });
  return rows.map(townFromRow);
}

const batchSize = 500;

/** Bring the reference towns to the state given: new ones are added, known ones replaced, none removed. */
export async function loadTowns(tx: Tx, towns: readonly Town[]): Promise<void> {
  await libraryChanges(tx);
  for (let start = 0; start < towns.length; start += batchSize) {
    const batch = JSON.stringify(towns.slice(start, start + batchSize).map(rowFromTown));
    await rowsOf(tx).$executeRaw`
      INSERT INTO "Town"
      SELECT * FROM json_populate_recordset(NULL::"Town", ${batch}::json)
      ON CONFLICT ("id") DO UPDATE SET
        "level" = EXCLUDED."level", "nameEn" = EXCLUDED."nameEn", "nameZh" = EXCLUDED."nameZh",
        "provinceEn" = EXCLUDED."provinceEn", "provinceZh" = EXCLUDED."provinceZh",
        "prefectureEn" = EXCLUDED."prefectureEn", "prefectureZh" = EXCLUDED."prefectureZh",
        "population2010" = EXCLUDED."population2010", "population2020" = EXCLUDED."population2020",
        "share65Plus2010" = EXCLUDED."share65Plus2010", "share65Plus2020" = EXCLUDED."share65Plus2020",
        "urbanPopulation2020" = EXCLUDED."urbanPopulation2020", "resourceClass" = EXCLUDED."resourceClass",
        "flags" = EXCLUDED."flags", "source" = EXCLUDED."source", "licence" = EXCLUDED."licence",
        "confidence" = EXCLUDED."confidence", "note" = EXCLUDED."note"`;
  }
}
