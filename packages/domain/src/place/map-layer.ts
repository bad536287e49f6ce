import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { Provenance } from "../quantity/provenance.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { AreaGeometry, CoordinateDatum } from "./geometry.ts";

export const MapLayerId = z.uuid().brand<"MapLayerId">();
export type MapLayerId = z.infer<typeof MapLayerId>;

/**
 * What a layer means for measures. The first three are the control lines of territorial spatial planning: no measure may
 * enter a red line or permanent basic farmland, and built measures stay within the growth boundary.
 */
export const MapLayerKind = z.enum([
  "ecological-red-line",
  "permanent-basic-farmland",
  "urban-growth-boundary",
  "other",
]);
export type MapLayerKind = z.infer<typeof MapLayerKind>;

/** What a planner gives to add or change a layer. */
export const MapLayerDraft = z.object({
  kind: MapLayerKind,
  name: AuthoredText,
  datum: CoordinateDatum,
  geometry: AreaGeometry,
  source: Provenance.shape.source,
  confidence: Provenance.shape.confidence,
  note: Provenance.shape.note,
});
export type MapLayerDraft = z.infer<typeof MapLayerDraft>;

/** An area of the map that measures must respect. */
export const MapLayer = MapLayerDraft.extend({
  id: MapLayerId,
  projectId: ProjectId,
  areaHectares: z.number().nonnegative(),
  version: RowVersion,
});
export type MapLayer = z.infer<typeof MapLayer>;
