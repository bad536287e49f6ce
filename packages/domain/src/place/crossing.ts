import { z } from "zod";
import { MeasureId } from "../measure/measure.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { GeometryFault } from "./geometry-fault.ts";
import { MapLayerId, MapLayerKind } from "./map-layer.ts";

/**
 * What a control line asks of a measure. *Check whether built*: it reaches over the growth boundary, and nobody has said
 * yet whether it works within or beyond it.
 */
export const CrossingRule = z.enum(["must-not-enter", "must-stay-within", "check-whether-built"]);
export type CrossingRule = z.infer<typeof CrossingRule>;

/** A control line that a measure's place does not keep to: by how much land, length of line, and how many points. */
export const Crossing = z.object({
  rule: CrossingRule,
  layerKind: MapLayerKind,
  /** The layer entered; or every growth boundary that the place was held against. */
  layerIds: z.array(MapLayerId).min(1),
  hectares: z.number().nonnegative(),
  metres: z.number().nonnegative(),
  points: z.int().nonnegative(),
});
export type Crossing = z.infer<typeof Crossing>;

/** A shape of a measure's place that cannot be held against the layers; shapes are counted from 1. */
export const PlaceFault = z.object({ shape: z.int().positive(), fault: GeometryFault });
export type PlaceFault = z.infer<typeof PlaceFault>;

/** Where one measure stands against the control lines. */
export const MeasureCrossings = z.object({
  measureId: MeasureId,
  lineageId: LineageId,
  title: AuthoredText,
  /** The area of its shapes. */
  hectares: z.number().nonnegative(),
  isApproximate: z.boolean(),
  crossings: z.array(Crossing),
  faults: z.array(PlaceFault),
});
export type MeasureCrossings = z.infer<typeof MeasureCrossings>;
