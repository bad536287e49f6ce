import { z } from "zod";

/**
 * Which ground the coordinates refer to. CGCS2000 and WGS84 agree within a metre; GCJ-02, the datum of Chinese web maps,
 * is shifted by 300 to 600 metres, so areas of different datums are never laid over each other unconverted.
 */
export const CoordinateDatum = z.enum(["CGCS2000", "WGS84", "GCJ-02"]);
export type CoordinateDatum = z.infer<typeof CoordinateDatum>;

/** Degrees east and north. */
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const Ring = z
  .array(Position)
  .min(4, { error: "a ring needs at least four positions, the last equal to the first" })
  .max(20_000)
  .refine((ring) => String(ring[0]) === String(ring.at(-1)), {
    error: "the ring is open; repeat its first position at the end",
  });

const PointGeometry = z.object({ type: z.literal("Point"), coordinates: Position });
const LineGeometry = z.object({
  type: z.literal("LineString"),
  coordinates: z.array(Position).min(2).max(20_000),
});
const PolygonGeometry = z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1).max(200) });
const MultiPolygonGeometry = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(Ring).min(1).max(200)).min(1).max(2_000),
});

/** A shape on the ground, as GeoJSON writes it (RFC 7946), without heights. */
export const PlanGeometry = z.discriminatedUnion("type", [
  PointGeometry,
  LineGeometry,
  PolygonGeometry,
  MultiPolygonGeometry,
]);
export type PlanGeometry = z.infer<typeof PlanGeometry>;

/** A shape that encloses land. */
export const AreaGeometry = z.discriminatedUnion("type", [PolygonGeometry, MultiPolygonGeometry]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;
