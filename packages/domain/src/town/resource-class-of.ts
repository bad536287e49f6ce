import type { ResourceClass } from "./resource-class.ts";

/** One line of the State Council's list, as far as the look-up needs it. */
export type ResourceCityEntry = {
  /** Division code of 2020, or `null` where the place has none. */
  readonly adcode2020: string | null;
  readonly resourceClass: ResourceClass;
};

/** What the 2013 list says about a place. Being absent from it is an answer, not a gap in the data. */
export type ResourceListing<Entry extends ResourceCityEntry> =
  | { readonly kind: "listed"; readonly entry: Entry }
  | { readonly kind: "not-listed" };

/**
 * The official class of a resource-based city, looked up by its exact division code of 2020 [RES1]. A county inside a
 * listed prefecture is not listed itself: Jinchang (620300) is, its district Jinchuan (620302) is not.
 *
 * @param adcode - Six digits, as in the census file.
 * @param entries - The 262 places of the list.
 *
 * @see State Council (2013), National plan for the sustainable development of resource-based cities, Guofa [2013] 45.
 *
 * @example
 * resourceClassOf("620300", readResourceCities().rows); // listed, "mature"
 */
export function resourceClassOf<Entry extends ResourceCityEntry>(
  adcode: string,
  entries: readonly Entry[],
): ResourceListing<Entry> {
  if (!/^\d{6}$/.test(adcode)) throw new RangeError(`a division code has six digits; got "${adcode}"`);
  const entry = entries.find((candidate) => candidate.adcode2020 === adcode);
  return entry ? { kind: "listed", entry } : { kind: "not-listed" };
}
