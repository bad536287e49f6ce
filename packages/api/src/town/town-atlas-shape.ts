import { Provenance, ResourceClass, SeverityClass, Town } from "@tamarisk/domain";
import { z } from "zod";

/** How many places grew and shrank, by class, and why the others could not be compared. */
const ShrinkageCounts = z.object({
  compared: z.int(),
  shrank: z.int(),
  byClass: z.record(SeverityClass, z.int()),
  leftOut: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("flagged"), flags: z.array(z.string()), places: z.int() }),
      z.object({ kind: z.literal("no-population"), places: z.int() }),
    ]),
  ),
});

/** The cities of one class in the State Council's list: how many are comparable, and how many of those shrank. */
export const CityCount = z.object({ class: ResourceClass, listed: z.int(), comparable: z.int(), shrank: z.int() });
export type CityCount = z.infer<typeof CityCount>;

/** What the atlas shows: places, counts over them, and where the figures come from. */
export const TownAtlas = z.object({
  counties: z.array(Town),
  cities: z.array(Town),
  counts: ShrinkageCounts,
  cityCounts: z.array(CityCount),
  sources: z.array(Provenance),
});
export type TownAtlas = z.infer<typeof TownAtlas>;
