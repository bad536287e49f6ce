import { TownId } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";

/** Longitude and latitude in degrees. */
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A closed line: at least four positions, the last equal to the first. */
const Ring = z
  .array(Position)
  .min(4)
  .refine((ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1], {
    error: "expected a ring that ends where it starts",
  });

const Geometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);

/** Counties as GeoJSON (RFC 7946, except that the datum is probably GCJ-02, not WGS 84). */
export const CountyBoundaries = z.strictObject({
  type: z.literal("FeatureCollection"),
  name: z.string(),
  license: z.string(),
  note: z.string(),
  features: z
    .array(
      z.strictObject({
        type: z.literal("Feature"),
        properties: z.strictObject({
          adcode: TownId,
          name: z.string().min(1),
          name_en: z.string().min(1),
          center: Position,
        }),
        geometry: Geometry,
      }),
    )
    .min(1),
});
export type CountyBoundaries = z.infer<typeof CountyBoundaries>;

/** The outlines of Jinchuan and Yongchang, generalised: for orientation, not for measuring. */
export const readJinchangBoundary = documentReader("boundary_jinchang_mit.geojson", () => CountyBoundaries);
