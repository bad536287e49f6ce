import type { LocalizedText, ResourceClass, Town } from "@tamarisk/domain";
import type { AtlasRow } from "./atlas-place.ts";

type PackedRow = readonly [
  id: string,
  level: "p" | "c",
  en: string,
  zh: string,
  province: number,
  prefecture: number,
  population2010: number | null,
  population2020: number | null,
  resourceClass: ResourceClass | null,
  flags: string,
];

/** Thousands of places with every repeated name written once, as they travel to the browser. */
export interface PackedPlaces {
  readonly regions: readonly (readonly [en: string, zh: string])[];
  readonly rows: readonly PackedRow[];
}

/**
 * Packs places for the page: about a tenth of the size of the same towns as records. `unpackPlaces` is its inverse.
 */
export function packPlaces(towns: readonly (AtlasRow | Town)[]): PackedPlaces {
  const places = new Map<string, number>();
  const regions: (readonly [string, string])[] = [];
  const regionAt = ({ en, zh }: LocalizedText) => {
    const key = JSON.stringify([en, zh]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, regions.length);
    return regions.push([en, zh]) - 1;
  };
  const rows = towns.map(
    (town): PackedRow => [
      town.id,
      town.level === "prefecture" ? "p" : "c",
      town.name.en,
      town.name.zh,
      regionAt(town.province),
      regionAt(town.prefecture),
      town.population2010,
      town.population2020,
      town.resourceClass,
      town.flags.join("|"),
    ],
  );
  return { regions, rows };
}

/** The places of a page, from how they travelled. */
export function unpackPlaces({ regions, rows }: PackedPlaces): AtlasRow[] {
  const texts = regions.map(([en, zh]) => ({ en, zh }));
  return rows.map(
    ([id, level, en, zh, province, prefecture, population2010, population2020, resourceClass, flags]) => ({
      id,
      level: level === "p" ? "prefecture" : "county",
      name: { en, zh },
      province: texts[province]!,
      prefecture: texts[prefecture]!,
      population2010,
      population2020,
      resourceClass,
      flags: flags === "" ? [] : flags.split("|"),
    }),
  );
}
