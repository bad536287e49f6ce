import { AgeStructure, type LocalizedText } from "@tamarisk/domain";
import { type CensusAgeGroup, readCensusAgeStructure } from "@tamarisk/reference-data";

/** Residents by age and sex of the places that have them, one structure per place and census. */
export function agesFromReference(folder?: string): AgeStructure[] {
  const censuses = new Map<string, CensusAgeGroup[]>();
  for (const row of readCensusAgeStructure(folder).rows) {
    const key = `${row.id}/${row.year}`;
    censuses.set(key, [...(censuses.get(key) ?? []), row]);
  }
  return [...censuses.values()].map((rows) => {
    const { id: townId, unit, year } = rows[0]!;
    const groups = rows.map(({ ages, male, female }) => ({ ...ages, male, female }));
    return AgeStructure.parse({ townId, year, name: nameIn(unit), groups });
  });
}

/** The file writes both names in one cell: "金昌市 Jinchang". */
function nameIn(unit: string): LocalizedText {
  const [, zh = unit, en = unit] = /^(\S+)\s+(.+)$/.exec(unit) ?? [];
  return { en, zh };
}
