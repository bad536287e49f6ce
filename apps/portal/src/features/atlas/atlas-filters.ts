import { ResourceClass, SeverityClass } from "@tamarisk/domain";
import { z } from "zod";
import type { AtlasPlace } from "./atlas-place.ts";

/** Sizes of population in 2020, from the lower limit up to but without the upper one. */
const populationBands = {
  "under-100k": [0, 100_000],
  "100k-300k": [100_000, 300_000],
  "300k-600k": [300_000, 600_000],
  "600k-1m": [600_000, 1_000_000],
  "over-1m": [1_000_000, Number.POSITIVE_INFINITY],
} as const;

export const PopulationBand = z.enum(Object.keys(populationBands) as [keyof typeof populationBands]);
export type PopulationBand = z.infer<typeof PopulationBand>;

export const ChangeFilter = z.enum([...SeverityClass.options, "not-comparable"]);
export type ChangeFilter = z.infer<typeof ChangeFilter>;

/** What narrows the atlas. An absent filter lets everything through. */
export interface AtlasFilters {
  /** As `provinceKey` writes it. */
  readonly province: string | null;
  readonly population: PopulationBand | null;
  readonly change: ChangeFilter | null;
  /** Any of these classes; none means all. */
  readonly classes: readonly ResourceClass[];
}

export const noFilters: AtlasFilters = { province: null, population: null, change: null, classes: [] };

/** The filters an address asks for. What makes no sense is left out, so that an old or mistyped link still opens. */
export function filtersFromAddress(query: URLSearchParams): AtlasFilters {
  const wanted = query.get("class")?.split(" ") ?? [];
  return {
    province: /^[a-z-]+$/.exec(query.get("province") ?? "")?.[0] ?? null,
    population: PopulationBand.safeParse(query.get("people")).data ?? null,
    change: ChangeFilter.safeParse(query.get("change")).data ?? null,
    classes: ResourceClass.options.filter((each) => wanted.includes(each)),
  };
}

/** Writes filters into an address beside what else stands there. `filtersFromAddress` is its inverse. */
export function addressWithFilters(query: URLSearchParams, filters: AtlasFilters): URLSearchParams {
  const next = new URLSearchParams(query);
  const values = {
    province: filters.province,
    people: filters.population,
    change: filters.change,
    class: filters.classes.length > 0 ? filters.classes.join(" ") : null,
  };
  for (const [key, value] of Object.entries(values)) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** Whether anything is narrowed at all. */
export function hasFilters({ province, population, change, classes }: AtlasFilters): boolean {
  return province !== null || population !== null || change !== null || classes.length > 0;
}

/**
 * A province as an address carries it. By name, because a few codes in the census do not begin with their province's.
 *
 * @example
 * provinceKey({ province: { en: "Inner Mongolia", zh: "内蒙古自治区" } }); // "inner-mongolia"
 */
export function provinceKey({ province }: Pick<AtlasPlace, "province">): string {
  return province.en
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Whether a place passes every filter. A place without a population passes no population filter: missing is not small. */
export function passesFilters(place: AtlasPlace, filters: AtlasFilters): boolean {
  return (
    (filters.province === null || provinceKey(place) === filters.province) &&
    (filters.population === null || isInBand(place.population2020, filters.population)) &&
    (filters.change === null || (place.severity ?? "not-comparable") === filters.change) &&
    (filters.classes.length === 0 || (place.resourceClass !== null && filters.classes.includes(place.resourceClass)))
  );
}

function isInBand(population: number | null, band: PopulationBand): boolean {
  const [from, below] = populationBands[band];
  return population !== null && population >= from && population < below;
}
