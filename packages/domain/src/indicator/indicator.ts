import { z } from "zod";
import { Capacity } from "../assessment/capacity.ts";
import { LocalizedText } from "../quantity/localized-text.ts";

/** A short code that stays the same across projects, for example B11. */
export const IndicatorId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof IndicatorId>;

/** Which way is better for the town. *Neither* is for figures that only describe. */
export const DesiredDirection = z.enum(["up", "down", "neither"]);
export type DesiredDirection = z.infer<typeof DesiredDirection>;

/** Something measured again and again in one unit, so that values can be compared. */
export const Indicator = z.object({
  id: IndicatorId,
  capacity: Capacity.nullable(),
  domain: z.string(),
  name: LocalizedText,
  unit: z.string().min(1),
  /** Values outside cannot be true, such as a share above 100; `null` where there is no limit. */
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  direction: DesiredDirection,
  source: z.string(),
});
export type Indicator = z.infer<typeof Indicator>;
