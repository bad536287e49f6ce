import type { AreaGeometry } from "@tamarisk/domain";
import { measuredArea } from "./measured-area.ts";

/**
 * The area of a shape on the ellipsoid of CGCS2000 (GRS 80), in hectares; holes are taken away. Exact for edges that are
 * straight in the equal-area plane: against a geodesic, the middle of a 10 km edge lies within 2 m, so that a shape with
 * edges of under 1 km is right to about a part in a million. Convert GCJ-02 first (`inDatum`): its shift changes areas by
 * up to some parts in ten thousand.
 *
 * @example
 * // Ten seconds by ten seconds at Jinchang.
 * areaHectares({ type: "Polygon", coordinates: [[[102, 38.5], [102.01, 38.5], [102.01, 38.51], [102, 38.51], [102, 38.5]]] }); // 96.8
 */
export function areaHectares(geometry: AreaGeometry): number {
  return measuredArea(geometry).squareMetres / 10_000;
}
