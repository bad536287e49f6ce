import { LocalizedText } from "@tamarisk/domain";
import { z } from "zod";

const Series = z.array(z.number().nullable());
const Band = z.object({ years: z.array(z.int()), p5: Series, p25: Series, p50: Series, p75: Series, p95: Series });

/** The range of outcomes of an indicator in its own unit, before and after the readings have weighed the futures. */
const IndicatorBand = z.object({ indicatorId: z.string(), before: Band, after: Band.nullable() });

/** A reading that the futures were held against. */
export const Evidence = z.object({
  id: z.string(),
  name: LocalizedText,
  unit: z.string(),
  year: z.int(),
  value: z.number(),
  /** Its standard error, in its unit. */
  error: z.number(),
  source: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

const Range = z.object({ p5: z.number(), p50: z.number(), p95: z.number() });
const Holding = z.object({
  share: z.number(),
  /** By which half of the futures have failed; `null` when half of them hold to the horizon. */
  middleYear: z.number().nullable(),
});

/** Which futures are still plausible, or why that cannot be said. */
export const FuturesView = z.object({
  kind: z.enum(["weighted", "all-alike", "nothing-observed", "none-fits", "no-futures"]),
  sentence: LocalizedText,
  /** The first year that counts as observed: the one after the futures begin. */
  firstYear: z.int(),
  evidence: z.array(Evidence),
  bands: z.array(IndicatorBand),
  weighed: z
    .object({
      fitting: z.int(),
      counted: z.int(),
      effective: z.number(),
      /** Kinds of futures, the most plausible first; shares from 0 to 1. None while the readings tell of no uncertainty. */
      groups: z.array(z.object({ name: LocalizedText, before: z.number(), after: z.number() })),
      /** Of which uncertainties the readings tell most. */
      shifts: z.array(
        z.object({ name: LocalizedText, unit: z.string(), distance: z.number(), before: Range, after: Range }),
      ),
      /** Whether what the plan has to hold still holds. */
      objectives: z.array(z.object({ name: LocalizedText, untilYear: z.int(), before: Holding, after: Holding })),
    })
    .nullable(),
});
export type FuturesView = z.infer<typeof FuturesView>;
