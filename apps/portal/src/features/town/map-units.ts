import type { MapUnit } from "@tamarisk/ui/unit-map-layout";
import { type AtlasPlace, atlasPlace } from "@/features/atlas/atlas-place.ts";
import type { TownProfile } from "./town-lines.ts";

/** How a unit is written on the map. */
interface UnitWords {
  readonly nameOf: (place: AtlasPlace) => string;
  readonly changeOf: (place: AtlasPlace) => string;
}

/** The shapes of a town's units with what became of them; none where there is no boundary. */
export function mapUnits(
  { town, units, boundary }: Pick<TownProfile, "town" | "units" | "boundary">,
  { nameOf, changeOf }: UnitWords,
): MapUnit[] {
  const places = new Map([town, ...units].map((each) => [each.id as string, atlasPlace(each)]));
  return (boundary?.features ?? []).flatMap(({ properties, geometry }) => {
    const place = places.get(String(properties.adcode));
    if (!place) return [];
    const { id, severity } = place;
    return [
      { id, name: nameOf(place), value: changeOf(place), change: severity, geometry, ...seatOf(properties.center) },
    ];
  });
}

function seatOf(center: unknown): { seat?: readonly [number, number] } {
  if (!Array.isArray(center)) return {};
  const [longitude, latitude] = center as unknown[];
  return typeof longitude === "number" && typeof latitude === "number" ? { seat: [longitude, latitude] } : {};
}
