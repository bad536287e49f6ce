import type { MapLayer } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";
import type { PlaceArea } from "@tamarisk/ui/place-marks";

/** Layers as the map draws them, in CGCS2000. */
export function areasOf(layers: readonly MapLayer[], textOf: (name: MapLayer["name"]) => string): PlaceArea[] {
  return layers.map(({ id, kind, name, datum, geometry }) => ({
    ...{ id, kind },
    name: textOf(name),
    geometry: inDatum(geometry, datum, "CGCS2000"),
  }));
}
