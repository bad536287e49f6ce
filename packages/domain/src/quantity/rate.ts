import { z } from "zod";

/** A share in percent, 0 to 100. */
export const SharePercent = z.number().min(0).max(100).brand<"SharePercent">();
export type SharePercent = z.infer<typeof SharePercent>;

/** A change in percent: never below −100, because nothing can lose more than all of itself. */
export const ChangePercent = z.number().min(-100).brand<"ChangePercent">();
export type ChangePercent = z.infer<typeof ChangePercent>;

/**
 * The change over a whole period that a yearly rate adds up to, both in percent.
 *
 * @example
 * periodChange(-2.779633, 10); // about -24.565: Yongchang's yearly loss over the decade
 */
export function periodChange(annualPercent: number, years: number): number {
  if (!(years > 0)) throw new RangeError(`a period lasts more than 0 years; got ${years}`);
  return ((1 + annualPercent / 100) ** years - 1) * 100;
}
