import { z } from "zod";
import { Capacity } from "../assessment/capacity.ts";
import { SdgTarget } from "../measure/measure-tags.ts";
import { LocalizedText } from "../quantity/localized-text.ts";
import { UpdateRhythm } from "./update-rhythm.ts";

/** A short code that stays the same across projects, for example B11. */
export const IndicatorId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof IndicatorId>;

/** Which way is better for the town. *Neither* is for figures that only describe. */
export const DesiredDirection = z.enum(["up", "down", "neither"]);
export type DesiredDirection = z.infer<typeof DesiredDirection>;

/** The list an indicator comes from: the proposed core set, the check-up standard TD/T 1063-2021, or an organisation's own. */
export const IndicatorFramework = z.enum(["core", "tdt1063", "own"]);
export type IndicatorFramework = z.infer<typeof IndicatorFramework>;

/** For which kind of town an indicator is meant; an empty list means all. */
export const TownType = z.enum(["shrinking-town", "resource-city", "resource-exhausted", "dryland"]);
export type TownType = z.infer<typeof TownType>;

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
  framework: IndicatorFramework.default("own"),
  /** How often a new value is expected. */
  rhythm: UpdateRhythm.default("yearly"),
  townTypes: z.array(TownType).default([]),
  sdgTargets: z.array(SdgTarget).default([]),
  /** Indicators of the Sendai Framework (UNDRR), such as `A-1`. */
  sendaiTargets: z.array(z.string().regex(/^[A-G]-[0-9]{1,2}[a-z]?$/)).default([]),
});
export type Indicator = z.infer<typeof Indicator>;
