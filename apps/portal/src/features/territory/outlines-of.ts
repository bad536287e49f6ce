import { AreaGeometry, type SpatialUnit } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";
import type { PlaceOutline } from "@tamarisk/ui/place-marks";
import type { TownProfile } from "@/features/town/town-lines.ts";

type TownBoundary = TownProfile["boundary"];

/** The outlines of a town's units in CGCS2000, named; those that ship with the product are in GCJ-02. None without a boundary. */
export function outlinesOf(
  boundary: TownBoundary,
  units: readonly Pick<SpatialUnit, "townId" | "name">[],
  textOf: (name: SpatialUnit["name"]) => string,
): PlaceOutline[] {
  return (boundary?.features ?? []).flatMap(({ properties, geometry }) => {
    const shape = AreaGeometry.safeParse(geometry);
    if (!shape.success) return [];
    const id = String(properties.adcode);
    const unit = units.find(({ townId }) => townId === id);
    return [{ id, name: unit ? textOf(unit.name) : id, geometry: inDatum(shape.data, "GCJ-02", "CGCS2000") }];
  });
}
