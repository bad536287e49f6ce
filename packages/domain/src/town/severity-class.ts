import { z } from "zod";

export const SeverityClass = z.enum(["grew", "unchanged", "mild", "moderate", "severe"]);
export type SeverityClass = z.infer<typeof SeverityClass>;

/**
 * Where the classes of a ten-year change end, in percent. No authority fixes these limits, so an office may set its own.
 */
export const SeverityLimits = z
  .object({
    /** A change smaller than this either way is *unchanged*; 0 keeps the class for an exact tie. */
    unchangedWithin: z.number().nonnegative(),
    /** The largest loss that is still mild. */
    mildDownTo: z.number().negative(),
    /** The largest loss that is still moderate; anything beyond is severe. */
    moderateDownTo: z.number().min(-100),
  })
  .refine((limits) => limits.moderateDownTo < limits.mildDownTo && limits.mildDownTo < -limits.unchangedWithin, {
    error: "the limits must fall from unchanged through mild to moderate, for example 0.005, −10, −20",
  });
export type SeverityLimits = z.infer<typeof SeverityLimits>;

/** Mild to −10 %, moderate to −20 %, severe beyond; unchanged is what two decimals show as 0.00 % [SHR6]. */
export const defaultSeverityLimits: SeverityLimits = { unchangedWithin: 0.005, mildDownTo: -10, moderateDownTo: -20 };

/**
 * How severe a ten-year change is [SHR6], [SHR7]. Feed it the unrounded result of `decadeChange`: rounding first moves
 * places across a limit.
 *
 * A loss of exactly 10 % is mild and one of exactly 20 % is moderate: each limit belongs to the milder class.
 *
 * @param changePercent - Percent over ten years, −100 or more.
 * @throws {RangeError} If the change is not a number or below −100.
 *
 * @example
 * severityClass(-24.565); // "severe": Yongchang 2010–2020
 */
export function severityClass(changePercent: number, limits: SeverityLimits = defaultSeverityLimits): SeverityClass {
  if (!(changePercent >= -100)) throw new RangeError(`a change in percent is −100 or more; got ${changePercent}`);
  if (changePercent === 0 || Math.abs(changePercent) < limits.unchangedWithin) return "unchanged";
  if (changePercent > 0) return "grew";
  if (changePercent >= limits.mildDownTo) return "mild";
  return changePercent >= limits.moderateDownTo ? "moderate" : "severe";
}
