import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { Provenance } from "../quantity/provenance.ts";
import { ResourceClass } from "./resource-class.ts";

/** The six-digit division code of 2020, for example 620300 for Jinchang. */
export const TownId = z
  .string()
  .regex(/^\d{6}$/, { error: (issue) => `found "${issue.input}"; a division code has six digits, such as 620300` })
  .brand<"TownId">();
export type TownId = z.infer<typeof TownId>;

export const TownLevel = z.enum(["prefecture", "county"]);
export type TownLevel = z.infer<typeof TownLevel>;

/**
 * A county or prefecture-level city in the reference data. People are `null` where a census gives none; counties whose
 * boundary or match is doubtful carry `flags` and are left out of comparisons.
 */
export const Town = z.object({
  id: TownId,
  level: TownLevel,
  name: LocalizedText,
  province: LocalizedText,
  prefecture: LocalizedText,
  population2010: z.int().nonnegative().nullable(),
  population2020: z.int().nonnegative().nullable(),
  share65Plus2010: z.number().nullable(),
  share65Plus2020: z.number().nullable(),
  urbanPopulation2020: z.int().nonnegative().nullable(),
  resourceClass: ResourceClass.nullable(),
  flags: z.array(z.string()),
  provenance: Provenance,
});
export type Town = z.infer<typeof Town>;
