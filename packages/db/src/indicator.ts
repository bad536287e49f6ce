import { Indicator, type IndicatorId } from "@tamarisk/domain";
import { DuplicateRow, refusingDuplicate } from "./duplicate-row.ts";
import type { Indicator as IndicatorRow } from "./generated/client.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

const library = "library";

function indicatorFromRow({ nameEn, nameZh, ...row }: IndicatorRow): Indicator {
  return Indicator.parse({ ...row, name: { en: nameEn, zh: nameZh } });
}

function columnsOf({ name, ...rest }: Indicator) {
  return { ...rest, nameEn: name.en, nameZh: name.zh };
}

function visibleTo(scope: RowScope) {
  return { owner: { in: [library, scope.organisationId as string] } };
}

/** The library, in its own order, then what the organisation has added. */
export async function listIndicators(reader: Reader, scope: RowScope): Promise<Indicator[]> {
  const rows = await rowsOf(reader).indicator.findMany({
    where: visibleTo(scope),
    orderBy: [{ organisationId: { sort: "asc", nulls: "first" } }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map(indicatorFromRow);
}

/** @throws {RowNotFound} When neither the library nor the organisation has it. */
export async function findIndicator(reader: Reader, scope: RowScope, indicatorId: IndicatorId): Promise<Indicator> {
  const row = await rowsOf(reader).indicator.findFirst({ where: { ...visibleTo(scope), id: indicatorId } });
  if (!row) throw new RowNotFound("indicator", indicatorId);
  return indicatorFromRow(row);
}

/** Who owns each of these indicators: the library or the organisation. @throws {RowNotFound} */
export async function ownersOfIndicators(
  reader: Reader,
  scope: RowScope,
  indicatorIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await rowsOf(reader).indicator.findMany({
    where: { ...visibleTo(scope), id: { in: [...indicatorIds] } },
    select: { id: true, owner: true },
  });
  const owners = new Map(rows.map(({ id, owner }) => [id, owner]));
  const unknown = indicatorIds.find((id) => !owners.has(id));
  if (unknown !== undefined) throw new RowNotFound("indicator", unknown);
  return owners;
}

/** Add an indicator that only this organisation sees. @throws {DuplicateRow} When the library or the organisation has the code. */
export async function addIndicator(tx: Tx, scope: RowScope, indicator: Indicator): Promise<Indicator> {
  const rows = rowsOf(tx);
  const shipped = await rows.indicator.findUnique({ where: { owner_id: { owner: library, id: indicator.id } } });
  if (shipped) throw new DuplicateRow("indicator", "id", indicator.id);
  const { organisationId } = scope;
  const position = await rows.indicator.count({ where: { organisationId } });
  const insert = rows.indicator.create({
    data: { ...columnsOf(indicator), owner: organisationId, organisationId, position },
  });
  return indicatorFromRow(await refusingDuplicate("indicator", "id", indicator.id, insert));
}

/** Bring the library to the state given, in this order: new ones are added, known ones replaced, none removed. */
export async function loadIndicators(tx: Tx, indicators: readonly Indicator[]): Promise<void> {
  const updatedAt = new Date();
  const batch = indicators.map((indicator, position): IndicatorRow => {
    return { ...columnsOf(indicator), owner: library, organisationId: null, position, version: 1, updatedAt };
  });
  await rowsOf(tx).$executeRaw`
    INSERT INTO "Indicator"
    SELECT * FROM json_populate_recordset(NULL::"Indicator", ${JSON.stringify(batch)}::json)
    ON CONFLICT ("owner", "id") DO UPDATE SET
      "position" = EXCLUDED."position", "capacity" = EXCLUDED."capacity", "domain" = EXCLUDED."domain",
      "nameEn" = EXCLUDED."nameEn", "nameZh" = EXCLUDED."nameZh", "unit" = EXCLUDED."unit",
      "lowest" = EXCLUDED."lowest", "highest" = EXCLUDED."highest", "direction" = EXCLUDED."direction",
      "source" = EXCLUDED."source", "version" = "Indicator"."version" + 1, "updatedAt" = EXCLUDED."updatedAt"`;
}
