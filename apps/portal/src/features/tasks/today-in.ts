/**
 * The calendar day it is in a time zone.
 *
 * @example
 * todayIn("Asia/Shanghai", new Date("2027-02-28T17:00:00Z")); // "2027-03-01"
 */
export function todayIn(timeZone: string | undefined, now: Date): string {
  // Swedish dates are written as ISO 8601 writes them. https://cldr.unicode.org
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
