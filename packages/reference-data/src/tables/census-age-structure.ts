import { z } from "zod";
import type { Cell } from "../reading/cell.ts";
import { persons, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** Ages in completed years; `toAge` is `null` for the open group at the top. */
export type AgeRange = { readonly fromAge: number; readonly toAge: number | null };

const ageRange: Cell<AgeRange> = { expected: "ages such as 0, 1-4, 80-84 or 85+", read: readAgeRange };

function readAgeRange(cell: string): AgeRange | undefined {
  const [, from, to, open] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(cell) ?? [];
  if (from === undefined) return undefined;
  const fromAge = Number(from);
  return { fromAge, toAge: open ? null : Number(to ?? from) };
}

/** Residents of one unit, in one census, of one age group. The name holds Chinese and English. */
export const CensusAgeGroup = z.object({
  id: required("adcode", townCode),
  unit: required("unit", text),
  year: required("year", year),
  ages: required("age_group", ageRange),
  male: required("male", persons),
  female: required("female", persons),
});
export type CensusAgeGroup = z.infer<typeof CensusAgeGroup>;

/** Jinchang, its two counties, two neighbours, Gansu and China, by 19 age groups and sex, 2010 and 2020. */
export const readCensusAgeStructure = tableReader({
  file: "census_age_structure.csv",
  row: CensusAgeGroup,
  key: (group) => `${group.id} ${group.year} age ${group.ages.fromAge}`,
});
