import { AGE_COUNT, CELLS_PER_UNIT, OPEN_AGE, SEXES } from "./cells.ts";

/** Death rates by age group and period, as the United Nations publish them. */
export interface MortalityTable {
  /** First age of each group; the last is open. */
  readonly groupStarts: readonly number[];
  /** The middle of each period, as a calendar year with fraction. */
  readonly periodMiddles: readonly number[];
  /** Deaths per person and year: one row per period, one number per age group. */
  readonly rates: { readonly female: readonly (readonly number[])[]; readonly male: readonly (readonly number[])[] };
  /** How fast every rate falls once the last period is over, as a share per year. */
  readonly declineAfterLastPerYear: number;
}

/**
 * The logarithm of the death rate of every single age, at one moment: log-linear between the middles of age groups and
 * between the middles of periods, level before the first period, and falling by a fixed share per year after the last.
 *
 * @param moment - A calendar year with fraction; 2020.5 is the middle of 2020.
 * @returns Sex by sex, 101 ages each: ln of deaths per person and year.
 *
 * @see docs/methods/cohort-component.md, rules MORT1 and MORT2.
 */
export function logDeathRates(table: MortalityTable, moment: number): Float64Array {
  const { place, share } = between(table.periodMiddles, moment);
  const after = Math.max(0, moment - table.periodMiddles.at(-1)!) * table.declineAfterLastPerYear;
  const logs = new Float64Array(CELLS_PER_UNIT);
  for (const [sex, name] of SEXES.entries()) {
    const earlier = table.rates[name][place]!.map(Math.log);
    const later = table.rates[name][place + 1]!.map(Math.log);
    const groups = earlier.map((value, group) => value + share * (later[group]! - value) - after);
    for (let age = 0; age < AGE_COUNT; age++) logs[sex * AGE_COUNT + age] = logRateAt(table.groupStarts, groups, age);
  }
  return logs;
}

/**
 * The share of each age that lives to the next, from death rates by single age.
 *
 * Infants die mostly in the first weeks, so a newborn has lived through 0.85 of the first year's rate by the time it is
 * counted at age 0, and has 0.15 of it ahead.
 *
 * @param rates - Deaths per person and year, 101 ages of one sex, from `offset` on.
 * @param survival - Receives 101 shares from `offset` on; the last is for those aged 100 and over.
 * @returns The share of newborns who are alive when the year ends.
 *
 * @see docs/methods/cohort-component.md, rule MORT3.
 */
export function survivalShares(rates: Float64Array, survival: Float64Array, offset: number): number {
  const infant = rates[offset]!;
  survival[offset] = shareSurviving(0.15 * infant + 0.5 * rates[offset + 1]!);
  for (let age = 1; age < OPEN_AGE; age++) {
    survival[offset + age] = shareSurviving(0.5 * (rates[offset + age]! + rates[offset + age + 1]!));
  }
  survival[offset + OPEN_AGE] = shareSurviving(rates[offset + OPEN_AGE]!);
  return shareSurviving(0.85 * infant);
}

/** e to the power of −hazard by its second Padé quotient: always between 0 and 1, and 4 in 100,000 off at a hazard of ½. */
function shareSurviving(hazard: number): number {
  const square = hazard * hazard;
  return (12 - 6 * hazard + square) / (12 + 6 * hazard + square);
}

/** Where a value lies among rising places: the place before it and the share of the way to the next, held at the ends. */
export function between(places: readonly number[], value: number): { place: number; share: number } {
  const last = places.length - 2;
  const place = Math.max(
    0,
    Math.min(
      last,
      places.findLastIndex((start) => start <= value),
    ),
  );
  const share = (value - places[place]!) / (places[place + 1]! - places[place]!);
  return { place, share: Math.max(0, Math.min(1, share)) };
}

/** Log-linear in age; the slope between the first two groups after infancy also reaches down to age 1. */
function logRateAt(starts: readonly number[], logs: readonly number[], age: number): number {
  if (age === 0) return logs[0]!;
  if (age >= OPEN_AGE) return logs.at(-1)!;
  const middles = starts.slice(1).map((start, group) => {
    const end = starts[group + 2];
    return end === undefined ? start : (start + end - 1) / 2;
  });
  const place = Math.max(
    0,
    Math.min(
      middles.length - 2,
      middles.findLastIndex((middle) => middle <= age),
    ),
  );
  const share = (age - middles[place]!) / (middles[place + 1]! - middles[place]!);
  return logs[place + 1]! + share * (logs[place + 2]! - logs[place + 1]!);
}
