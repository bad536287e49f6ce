import { z } from "zod";
import { CoordinateDatum, PlanGeometry } from "../place/geometry.ts";
import { AuthoredText } from "../quantity/localized-text.ts";

/** The four scales of the Jinchang study: region, basin, city, neighbourhood. */
export const DesignScale = z.enum(["XL", "L", "M", "S"]);
export type DesignScale = z.infer<typeof DesignScale>;

/** Where a measure works: in words, on the map, or both. */
export const MeasurePlace = z.object({
  words: AuthoredText.nullable(),
  datum: CoordinateDatum,
  shapes: z.array(PlanGeometry).max(200),
  /** Drawn by eye, not surveyed. */
  isApproximate: z.boolean(),
});
export type MeasurePlace = z.infer<typeof MeasurePlace>;
