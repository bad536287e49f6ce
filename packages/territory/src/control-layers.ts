import type { MapLayer, MapLayerId, MapLayerKind } from "@tamarisk/domain";
import { inDatum } from "./in-datum.ts";
import { type MeasuredArea, measuredArea } from "./measured-area.ts";

/** A control line laid into the equal-area plane. */
export interface ControlLayer {
  readonly id: MapLayerId;
  readonly kind: MapLayerKind;
  readonly area: MeasuredArea;
}

/** The layers that measures must respect, each converted to CGCS2000 and laid into the plane once. */
export function controlLayers(layers: readonly Pick<MapLayer, "id" | "kind" | "datum" | "geometry">[]): ControlLayer[] {
  return layers
    .filter(({ kind }) => kind !== "other")
    .map(({ id, kind, datum, geometry }) => ({ id, kind, area: measuredArea(inDatum(geometry, datum, "CGCS2000")) }));
}
