import { type LocalizedText, ResourceClass, type Town } from "@tamarisk/domain";
import type { AtlasRow } from "./atlas-place.ts";

/**
 * Thousands of places with every repeated name written once, as they travel to the browser: one line per place, fields
 * apart by tabs. A page carries it as one string, which costs half of what lists of values cost.
 */
export interface PackedPlaces {
  readonly regions: string;
  readonly rows: string;
}

/** Packs places for the page. `unpackPlaces` is its inverse. */
export function packPlaces(towns: readonly (AtlasRow | Town)[]): PackedPlaces {
  const places = new Map<string, number>();
  const regionAt = ({ en, zh }: LocalizedText) => {
    const line = `${plain(en)}\t${plain(zh)}`;
    const known = places.get(line);
    if (known !== undefined) return known;
    places.set(line, places.size);
    return places.size - 1;
  };
  const rows = towns.map((town) =>
    [
      town.id,
      town.level === "prefecture" ? "p" : "c",
      plain(town.name.en),
      plain(town.name.zh),
      regionAt(town.province),
      regionAt(town.prefecture),
      town.population2010 ?? "",
      town.population2020 ?? "",
      town.resourceClass ?? "",
      town.flags.join("|"),
    ].join("\t"),
  );
  return { regions: [...places.keys()].join("\n"), rows: rows.join("\n") };
}

/** The places of a page, from how they travelled. */
export function unpackPlaces({ regions, rows }: PackedPlaces): AtlasRow[] {
  const texts = linesOf(regions).map(([en, zh]) => ({ en: en!, zh: zh! }));
  return linesOf(rows).map(([id, level, en, zh, province, prefecture, before, after, resourceClass, flags]) => ({
    id: id!,
    level: level === "p" ? "prefecture" : "county",
    name: { en: en!, zh: zh! },
    province: texts[Number(province)]!,
    prefecture: texts[Number(prefecture)]!,
    population2010: personsIn(before!),
    population2020: personsIn(after!),
    resourceClass: ResourceClass.safeParse(resourceClass).data ?? null,
    flags: flags === "" ? [] : flags!.split("|"),
  }));
}

/** Names have no tabs and no line ends; if one ever does, it becomes a space and not another field. */
function plain(text: string): string {
  return text.replace(/[\t\n]/g, " ");
}

function linesOf(text: string): string[][] {
  return text === "" ? [] : text.split("\n").map((line) => line.split("\t"));
}

function personsIn(field: string): number | null {
  return field === "" ? null : Number(field);
}
