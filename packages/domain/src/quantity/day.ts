import { z } from "zod";

/**
 * A calendar day that a plan may name, such as 2027-03-01, within the years of `Year`. The bounds catch a year typed with
 * a digit too few or too many, and days that databases do not have, such as any of the year 0.
 *
 * @example
 * Day.safeParse("2027-02-30").success; // false
 */
export const Day = z.iso.date().refine((day) => day >= "1949-01-01" && day <= "2150-12-31", {
  error: (issue) => `found the day ${String(issue.input)}; days run from 1949-01-01 to 2150-12-31`,
});
export type Day = z.infer<typeof Day>;
