import { AgeStructure, LocalizedText, Provenance, SeverityClass, Town } from "@tamarisk/domain";
import { z } from "zod";

/** One thing measured over the years, each point with its own source. */
export const TownSeries = z.object({
  id: z.string(),
  name: LocalizedText,
  unit: LocalizedText,
  points: z.array(z.object({ year: z.int(), value: z.number(), provenance: Provenance })),
});
export type TownSeries = z.infer<typeof TownSeries>;

/** One published figure; contradicted ones are among them and carry that mark. */
export const TownFigure = z.object({
  id: z.string(),
  label: LocalizedText,
  topic: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: LocalizedText,
  /** A year, or how the source puts it, such as "2010-2020". */
  year: z.union([z.int(), z.string()]),
  provenance: Provenance,
  /** What our own check found. */
  check: LocalizedText.nullable(),
});
export type TownFigure = z.infer<typeof TownFigure>;

const CensusPeriod = z.object({ fromYear: z.int(), toYear: z.int(), changePercent: z.number() });

/** What the censuses say of one town; parts are `null` where they cannot. */
export const TownShrinkage = z.object({
  /** Percent over 2010–2020. */
  change: z.number().nullable(),
  /** Percent a year over the same decade. */
  annual: z.number().nullable(),
  severity: SeverityClass.nullable(),
  pattern: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("two-periods"),
      code: z.enum(["GG", "GS", "SG", "SS"]),
      earlier: CensusPeriod,
      later: CensusPeriod,
    }),
    z.object({ kind: z.literal("one-period"), period: CensusPeriod }),
    z.object({ kind: z.literal("no-period") }),
  ]),
});
export type TownShrinkage = z.infer<typeof TownShrinkage>;

const Position = z.array(z.number());

/** Outlines of the town's units, longitude before latitude. */
export const TownBoundary = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(Position)) }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(Position))) }),
      ]),
    }),
  ),
});
export type TownBoundary = z.infer<typeof TownBoundary>;

/** A town's page: itself, its units, its people by age, its series and figures, and how it shrinks. */
export const TownProfile = z.object({
  town: Town,
  units: z.array(Town),
  ageStructures: z.array(AgeStructure),
  series: z.array(TownSeries),
  figures: z.array(TownFigure),
  boundary: TownBoundary.nullable(),
  shrinkage: TownShrinkage,
});
export type TownProfile = z.infer<typeof TownProfile>;
