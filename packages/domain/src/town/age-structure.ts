import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { TownId } from "./town.ts";

/** One bar pair of a population pyramid. `toAge` is `null` for the open group at the top. */
export const AgeGroup = z.object({
  fromAge: z.int().nonnegative(),
  toAge: z.int().nonnegative().nullable(),
  male: z.int().nonnegative(),
  female: z.int().nonnegative(),
});
export type AgeGroup = z.infer<typeof AgeGroup>;

/** Residents of one unit by age and sex in one census. */
export const AgeStructure = z.object({
  townId: TownId,
  name: LocalizedText,
  year: z.int(),
  groups: z.array(AgeGroup).min(1),
});
export type AgeStructure = z.infer<typeof AgeStructure>;
