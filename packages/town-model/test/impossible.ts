import type { WatchedSeries } from "./watched-town.ts";

/** Stocks that may lie below nothing: what pulls and repels, the logarithm of a price, wealth after debt. */
const EITHER_SIDE = new Set(["pull", "log price", "booked wealth"]);

/** Quantities of a year, besides stocks, of which there is never less than nothing. */
const NEVER_NEGATIVE = new Set([
  "people",
  "residents of town",
  "group people",
  "births of town",
  "labour of town",
  "at work",
  "posts of town",
  "posts by place",
  "output",
  "resource price",
  "inflow",
  "surface water",
  "wells",
  "home use",
  "industry use",
  "ecology use",
  "farm use",
  "pumping",
  "built up land",
  "front speed",
  "sandstorm days",
  "revenue",
  "spending",
  "transfers",
  "debt ratio",
  "income",
  "emissions",
]);

const SHARES = new Set([
  "in force",
  "unemployment",
  "skill",
  "vacancy",
  "curtailment",
  "wells wet",
  "industry water met",
  "ecology water met",
  "farm water met",
  "depletion",
  "barrier",
  "measures funded",
  "running share",
  "services lost",
  "school places lost",
  "access",
  "service gap",
  "satisfaction",
  "trust",
  "voice",
  "attachment",
  "segregation",
  "theil",
  "tailings treated",
  "paid share",
  "water quality",
  "buffer",
  "self organisation",
  "learning capacity",
  "green corner",
  "growing corner",
  "just corner",
]);

const BALANCES = new Set([
  "people out of balance",
  "money out of balance",
  "water out of balance",
  "land out of balance",
]);

/** What must be read, besides stocks, to see what is impossible. */
export const WATCHED: ReadonlySet<string> = new Set([...NEVER_NEGATIVE, ...SHARES, ...BALANCES]);

/** What rounding may leave where there is nothing, beside the largest number of the series. */
const ROUNDING = 1e-9;
/** What books may leave unexplained, as in a run of the town. */
const TOLERATED = 1e-4;

/**
 * What no town can be in: something that is no number, less than nothing of something, a share or index outside 0 to 1,
 * books that do not close.
 *
 * @returns What was found and in which year, the first of its kind; nothing for a series that is possible.
 */
export function impossible({ name, element, role, values }: WatchedSeries, startYear: number): string | null {
  const isAmount = (role === "stock" && !EITHER_SIDE.has(name)) || NEVER_NEGATIVE.has(name);
  const [isShare, isBalance] = [SHARES.has(name), BALANCES.has(name)];
  // Flows of the last year are never worked out.
  const last = Number.isNaN(values.at(-1)) ? values.length - 1 : values.length;
  let largest = 1;
  for (let year = 0; year < last; year++) {
    const value = values[year]!;
    largest = Math.max(largest, Math.abs(value));
    const expected = !Number.isFinite(value)
      ? "a number"
      : isAmount && value < -ROUNDING * largest
        ? "nothing or more"
        : isShare && (value < -ROUNDING || value > 1 + ROUNDING)
          ? "0 to 1"
          : isBalance && Math.abs(value) > TOLERATED
            ? "books that close"
            : null;
    if (expected) return `${name}${element && `[${element}]`} is ${value} in ${startYear + year}; expected ${expected}`;
  }
  return null;
}
