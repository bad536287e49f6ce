import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";

const period = z.string().regex(/^\d{4}-\d{4}$/, { error: "expected five years such as 2020-2025" });
const rate = z.number().min(0);
const byPeriod = z.record(period, rate);

/** Yearly deaths per person alive, by age at the start of a group (`0`, `1`, `5` … `100+`), for five-year periods. */
const mortality = z
  .strictObject({
    ages: z.array(z.string().regex(/^\d+\+?$/)).length(22),
    periods: z.array(period),
    values: z.record(period, z.array(z.number().min(0).max(1)).length(22)),
  })
  .refine((table) => table.periods.every((name) => name in table.values), {
    error: "expected values for every period listed",
  });

/** How births spread over mothers' ages, in percent that add up to 100. */
const birthShares = z.strictObject({
  ages: z.array(z.string().regex(/^\d\d-\d\d$/)).length(7),
  values: z.record(
    period,
    z
      .array(rate)
      .length(7)
      .refine((shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.01, {
        error: "expected shares that add up to 100",
      }),
  ),
});

/** China in the United Nations' World Population Prospects 2024. */
export const PopulationProspects = fields({
  source: z.string(),
  country: z.string(),
  mx_F: mortality,
  mx_M: mortality,
  percent_asfr: birthShares,
  /** Boys per girl. */
  sex_ratio_at_birth: byPeriod,
  /** Children per woman, year by year. */
  tfr_annual: z.record(z.string().regex(/^\d{4}$/), rate),
  tfr5_med: byPeriod,
  tfr5_low: byPeriod,
  tfr5_high: byPeriod,
  tfr5_observed: byPeriod,
  /** Life expectancy at birth, women and men. */
  e0_F5: byPeriod,
  e0_M5: byPeriod,
});
export type PopulationProspects = z.infer<typeof PopulationProspects>;

/** Mortality, fertility and sex ratio at birth of China; a Gansu life table could not be had. */
export const readPopulationProspects = documentReader("wpp2024_china.json", () => PopulationProspects);
