import { type Provenance, type ResourceClass, Town, type TownId } from "@tamarisk/domain";
import {
  type CensusCounty,
  type CensusPrefecture,
  type ResourceCity,
  readCensusCounties,
  readCensusPrefectures,
  readCountyNames,
  readRegionNames,
  readResourceCities,
} from "@tamarisk/reference-data";

/** Places of the 2013 list that were divided or merged since, so that no census row of 2020 carries their code. */
const noLongerThere = "listed in 2013; divided or merged since, so the 2020 census has no row of its own";

/**
 * Every place the product knows: counties and prefectures of the censuses, and the listed cities that are no longer
 * among them. A county that is governed by its province directly is there once, as a county.
 */
export function townsFromReference(folder?: string): Town[] {
  const cities = readResourceCities(folder);
  const classes = new Map(
    cities.rows.flatMap((city) => (idOf(city) ? [[idOf(city), city.resourceClass] as const] : [])),
  );
  const words = wordsIn(folder);
  const counties = readCensusCounties(folder);
  const prefectures = readCensusPrefectures(folder);
  const towns = new Map<string, Town>();
  for (const row of prefectures.rows)
    towns.set(row.id, townFromPrefecture(row, words, classes, provenanceOf(prefectures)));
  for (const row of counties.rows) towns.set(row.id, townFromCounty(row, words, classes, provenanceOf(counties)));
  for (const city of cities.rows) {
    const id = idOf(city);
    if (id !== null && !towns.has(id)) towns.set(id, townFromList(id, city, words, provenanceOf(cities)));
  }
  return [...towns.values()];
}

/** The code a listed city goes by: that of 2020, or of 2010 where it has none any more. */
export function idOf(city: Pick<ResourceCity, "adcode2010" | "adcode2020">): TownId | null {
  return city.adcode2020 ?? city.adcode2010;
}

function provenanceOf({ source, licence }: { source: string; licence: string }): Provenance {
  return { source, licence, confidence: "high", note: null };
}

type Classes = ReadonlyMap<string | null, ResourceClass>;
type Words = ReturnType<typeof wordsIn>;

/** English for Chinese names: counties by code, provinces and prefectures by name. */
function wordsIn(folder?: string) {
  const counties = new Map(readCountyNames(folder).rows.map((name) => [name.id as string, name.nameInEnglish]));
  const regions = new Map(
    readRegionNames(folder).rows.map((name) => [`${name.level} ${name.name}`, name.nameInEnglish]),
  );
  const region = (level: "province" | "prefecture", zh: string) => ({ en: regions.get(`${level} ${zh}`) ?? zh, zh });
  return {
    county: (id: string, zh: string) => ({ en: counties.get(id) ?? zh, zh }),
    province: (zh: string) => region("province", zh),
    prefecture: (zh: string) => region("prefecture", zh),
  };
}

function townFromCounty(row: CensusCounty, words: Words, classes: Classes, provenance: Provenance): Town {
  return Town.parse({
    id: row.id,
    level: "county",
    name: words.county(row.id, row.name),
    province: words.province(row.province),
    prefecture: words.prefecture(row.prefecture),
    population2010: row.population2010,
    population2020: row.population2020,
    share65Plus2010: row.shareAged65PlusIn2010,
    share65Plus2020: row.shareAged65PlusIn2020,
    urbanPopulation2020: row.urbanPopulation2020,
    resourceClass: classes.get(row.id) ?? null,
    flags: row.flags,
    provenance,
  });
}

function townFromPrefecture(row: CensusPrefecture, words: Words, classes: Classes, provenance: Provenance): Town {
  return Town.parse({
    id: row.id,
    level: "prefecture",
    name: words.prefecture(row.name),
    province: words.province(row.province),
    prefecture: words.prefecture(row.name),
    population2010: row.population2010,
    population2020: row.population2020,
    share65Plus2010: row.shareAged65PlusIn2010,
    share65Plus2020: row.shareAged65PlusIn2020,
    urbanPopulation2020: row.urbanPopulation2020,
    resourceClass: classes.get(row.id) ?? null,
    flags: [],
    provenance,
  });
}

function townFromList(id: TownId, city: ResourceCity, words: Words, provenance: Provenance): Town {
  const name = words.county(id, city.name);
  const province = city.province ?? city.name;
  return Town.parse({
    id,
    level: city.level === "prefecture" ? "prefecture" : "county",
    name: city.level === "prefecture" ? words.prefecture(city.name) : name,
    province: words.province(province),
    prefecture: words.prefecture(city.level === "prefecture" ? city.name : province),
    population2010: null,
    population2020: null,
    share65Plus2010: null,
    share65Plus2020: null,
    urbanPopulation2020: null,
    resourceClass: city.resourceClass,
    flags: [],
    provenance: { ...provenance, note: noLongerThere },
  });
}
