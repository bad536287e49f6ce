import { z } from "zod";
import { AuthoredText } from "../quantity/localized-text.ts";

/** What the town will need from one year on, until the next line says otherwise. */
export const NeedFromYear = z.object({ year: z.int().min(1949).max(2150), amount: z.number().nonnegative() });
export type NeedFromYear = z.infer<typeof NeedFromYear>;

/** Something of which there will be too little, such as 300 school places by 2030, and that measures can supply. */
export const SupplyGap = z.object({
  id: z.string().trim().min(1).max(80),
  title: AuthoredText,
  /** What amounts are counted in, such as "places". */
  unit: z.string().trim().max(80),
  needs: z.array(NeedFromYear).min(1).max(100),
  /** How much a year without any supply counts beside other gaps. */
  weight: z.number().positive().default(1),
});
export type SupplyGap = z.infer<typeof SupplyGap>;
