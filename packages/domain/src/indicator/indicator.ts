import { z } from "zod";
import { Capacity } from "../assessment/capacity.ts";
import { SdgTarget } from "../measure/measure-tags.ts";
import { LocalizedText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
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

/**
 * The list an indicator comes from: the proposed core set, the check-up standard TD/T 1063-2021, what the product ships
 * beside the two, or an organisation's own.
 */
export const IndicatorFramework = z.enum(["core", "tdt1063", "supplement", "own"]);
export type IndicatorFramework = z.infer<typeof IndicatorFramework>;

/** For which kind of town an indicator is meant; an empty list means all. */
export const TownType = z.enum(["shrinking-town", "resource-city", "resource-exhausted", "dryland"]);
export type TownType = z.infer<typeof TownType>;

/** An indicator of the Sendai Framework for Disaster Risk Reduction, such as `A-1`. */
export const SendaiIndicator = z.string().regex(/^[A-G]-[1-9][a-z]?$/, {
  error: "not an indicator of the Sendai Framework; write the target's letter and the number, such as A-1",
});
export type SendaiIndicator = z.infer<typeof SendaiIndicator>;

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
  sendaiTargets: z.array(SendaiIndicator).default([]),
  /** Whether the values of parts, such as women and men, sum to the value of the whole; false for shares and rates. */
  isAdditive: z.boolean().default(false),
  /** What to mind, such as a unit that the standard does not confirm. */
  note: LocalizedText.nullable().default(null),
});
export type Indicator = z.infer<typeof Indicator>;

/** What an organisation types to keep an indicator of its own. */
export const OwnIndicatorDraft = Indicator.pick({
  id: true,
  capacity: true,
  name: true,
  unit: true,
  lowest: true,
  highest: true,
  direction: true,
  source: true,
  rhythm: true,
  isAdditive: true,
  note: true,
}).refine(({ lowest, highest }) => lowest === null || highest === null || lowest < highest, {
  path: ["highest"],
  error: "the highest value must lie above the lowest; exchange them, or leave one open",
});
export type OwnIndicatorDraft = z.infer<typeof OwnIndicatorDraft>;

/** An indicator as the library keeps it: whose it is, and the version a change is based on. */
export const KeptIndicator = Indicator.extend({ isOwn: z.boolean(), version: RowVersion });
export type KeptIndicator = z.infer<typeof KeptIndicator>;
