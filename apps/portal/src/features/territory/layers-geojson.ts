import type { MapLayer } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";

/** All layers as one GeoJSON file in CGCS2000, each with its kind, names, source and area. */
export function layersGeojson(layers: readonly MapLayer[]): string {
  const features = layers.map(({ geometry, datum, kind, name, source, confidence, areaHectares, id }) => ({
    type: "Feature",
    id,
    properties: { kind, name_en: name.en, name_zh: name.zh, source, confidence, area_ha: areaHectares },
    geometry: inDatum(geometry, datum, "CGCS2000"),
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
