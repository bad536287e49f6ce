import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";

/** By how much a measure is expected to move an indicator, in the indicator's unit, and by when. */
export const ExpectedEffect = z
  .object({ low: z.number(), high: z.number(), byYear: z.int().min(1949).max(2150) })
  .refine((effect) => effect.low <= effect.high, {
    path: ["high"],
    error: "the upper end lies below the lower end; exchange them",
  });
export type ExpectedEffect = z.infer<typeof ExpectedEffect>;

/** One chain measure → output → outcome → indicator, with the effect expected and how sure it is. `null` says: not yet assessed. */
export const ResultsLink = z.object({
  output: AuthoredText,
  outcome: AuthoredText.nullable(),
  indicatorId: IndicatorId.nullable(),
  townId: TownId.nullable(),
  effect: ExpectedEffect.nullable(),
  confidence: z.enum(["high", "medium", "low"]).nullable(),
  source: z.string().trim().max(500).nullable(),
});
export type ResultsLink = z.infer<typeof ResultsLink>;
