/** Every town of the product lies in China, which has one time the whole year round, eight hours before Greenwich. */
export const townTimeZone = "Asia/Shanghai";

/**
 * The calendar day it is where the towns are, wherever the server or the browser stands.
 *
 * @example
 * townDay(new Date("2027-02-28T17:00:00Z")); // "2027-03-01"
 */
export function townDay(now: Date): string {
  // Swedish dates are written as ISO 8601 writes them. https://cldr.unicode.org
  return isoDay.format(now);
}

/** The year it is where the towns are. */
export function townYear(now: Date): number {
  return Number(townDay(now).slice(0, 4));
}

/**
 * The moment at which a day begins where the towns are.
 *
 * @param day - Such as "2027-03-01".
 *
 * @example
 * startOfTownDay("2027-03-01"); // 2027-02-28T16:00:00Z
 */
export function startOfTownDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: townTimeZone });
