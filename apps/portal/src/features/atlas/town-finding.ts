import type { AtlasPlace } from "./atlas-place.ts";

/** The one thing the censuses say of a place, ready to become a sentence. */
export type TownFinding =
  | { readonly kind: "core-grows-rest-empties" }
  | { readonly kind: "mixed"; readonly grew: number; readonly shrank: number; readonly units: number }
  | { readonly kind: "all-shrank"; readonly units: number }
  | { readonly kind: "all-grew"; readonly units: number }
  | { readonly kind: "change"; readonly change: number }
  | { readonly kind: "not-comparable"; readonly flags: readonly string[] };

type Unit = Pick<AtlasPlace, "name" | "change" | "flags">;

/**
 * What stands out about a place: how its parts went different ways, or else its own change.
 *
 * @param units - The counties it consists of; one or none says nothing about parts.
 *
 * @example
 * townFinding(jinchang, [jinchuan, yongchang]); // { kind: "core-grows-rest-empties" }
 */
export function townFinding(place: Unit, units: readonly Unit[]): TownFinding {
  const changes = units.flatMap(({ change }) => (change === null ? [] : [change]));
  if (units.length > 1 && changes.length === units.length) return partsFinding(units, changes);
  return place.change === null
    ? { kind: "not-comparable", flags: place.flags }
    : { kind: "change", change: place.change };
}

function partsFinding(units: readonly Unit[], changes: readonly number[]): TownFinding {
  const shrank = changes.filter((change) => change < 0).length;
  const grew = changes.filter((change) => change > 0).length;
  const [first, second] = units;
  if (units.length === 2 && first && second) {
    const [core, rest] = isDistrict(first) ? [first, second] : [second, first];
    const differ = isDistrict(core) && !isDistrict(rest);
    if (differ && (core.change ?? 0) > 0 && (rest.change ?? 0) < 0) return { kind: "core-grows-rest-empties" };
  }
  if (shrank === units.length) return { kind: "all-shrank", units: units.length };
  if (grew === units.length) return { kind: "all-grew", units: units.length };
  return { kind: "mixed", grew, shrank, units: units.length };
}

/** Urban districts are the only units whose Chinese name ends so. */
function isDistrict({ name }: Unit): boolean {
  return name.zh.endsWith("区");
}
