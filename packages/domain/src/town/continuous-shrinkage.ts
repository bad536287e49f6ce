import { type CensusCount, censusPeriods } from "./census-count.ts";

/** Whether a place lost people in every period, and since when. `unknown` says how many periods could be read. */
export type ContinuousShrinkage =
  | { readonly kind: "continuous"; readonly sinceYear: number; readonly periods: number }
  | { readonly kind: "not-continuous"; readonly heldOrGrewFromYear: number }
  | { readonly kind: "unknown"; readonly periodsKnown: number };

/**
 * Whether a place shrank in every one of at least two neighbouring census periods [SHR5]. One shrinking decade alone is
 * *unknown*, never *continuous*; one period that held or grew settles the matter even if others are missing.
 *
 * @param censuses - Two or more, oldest first.
 * @throws {RangeError} If there are fewer than two censuses or their years do not ascend.
 *
 * @example
 * continuousShrinkage([{ year: 2010, persons: 235489 }, { year: 2020, persons: 177641 }]);
 * // { kind: "unknown", periodsKnown: 1 }: Yongchang shrank, but the census of 2000 is missing
 */
export function continuousShrinkage(censuses: readonly CensusCount[]): ContinuousShrinkage {
  const periods = censusPeriods(censuses);
  const known = periods.filter((period) => period !== null);
  const held = known.find((period) => period.changePercent >= 0);
  if (held) return { kind: "not-continuous", heldOrGrewFromYear: held.fromYear };
  if (known.length < 2 || known.length < periods.length) return { kind: "unknown", periodsKnown: known.length };
  return { kind: "continuous", sinceYear: known[0]!.fromYear, periods: known.length };
}
