import { AgeStructure, type TownId } from "@tamarisk/domain";
import type { AgeGroupRow } from "./generated/client.ts";
import { type Reader, rowsOf, type Tx } from "./reader.ts";

/** The censuses of these places by age and sex, by place and year; places without one are absent. */
export async function listAgeStructures(reader: Reader, townIds: readonly TownId[]): Promise<AgeStructure[]> {
  const rows = await rowsOf(reader).ageGroupRow.findMany({
    where: { townId: { in: [...townIds] } },
    orderBy: [{ townId: "asc" }, { year: "asc" }, { fromAge: "asc" }],
  });
  const censuses = new Map<string, AgeGroupRow[]>();
  for (const row of rows) {
    const key = `${row.townId}/${row.year}`;
    censuses.set(key, [...(censuses.get(key) ?? []), row]);
  }
  return [...censuses.values()].map(ageStructureFromRows);
}

/** Put these censuses in place of what was stored for the same place and year. */
export async function loadAgeStructures(tx: Tx, structures: readonly AgeStructure[]): Promise<void> {
  const rows = rowsOf(tx);
  await rows.ageGroupRow.deleteMany({ where: { OR: structures.map(({ townId, year }) => ({ townId, year })) } });
  await rows.ageGroupRow.createMany({ data: structures.flatMap(rowsFromAgeStructure) });
}

function ageStructureFromRows(groups: AgeGroupRow[]): AgeStructure {
  const { townId, year, nameEn, nameZh } = groups[0]!;
  return AgeStructure.parse({ townId, year, name: { en: nameEn, zh: nameZh }, groups });
}

function rowsFromAgeStructure({ townId, year, name, groups }: AgeStructure): AgeGroupRow[] {
  return groups.map((group) => ({ townId, year, nameEn: name.en, nameZh: name.zh, ...group }));
}
