import { AGE_COUNT, CELLS_PER_UNIT, OPEN_AGE, peopleAged } from "./cells.ts";
import { GROUPS } from "./groups.ts";

/** Newcomers are found most at the ages at which people move for work. */
const MOVING_FROM = 15;
const MOVING_TO = 49;

/** Newcomers among the residents of one unit. */
export interface StartingShares {
  readonly countryside: number;
  readonly displaced: number;
}

/**
 * Residents split into groups. Together they are the residents of every age, and each group has its share of its unit.
 *
 * @param residents - All cells of the town: unit, sex, age.
 * @param shares - Unit by unit.
 * @param leanYoung - From 0, newcomers are as old as others, to 1, the most they can be gathered at ages 15 to 49.
 * @returns Unit, group, sex, age.
 *
 * @see docs/methods/migration.md, rule GROUP1.
 *
 * @example
 * startingGroups(residents, [{ countryside: 0.3, displaced: 0.02 }], 0.9);
 */
export function startingGroups(
  residents: Float64Array,
  shares: readonly StartingShares[],
  leanYoung: number,
): Float64Array {
  const split = new Float64Array(residents.length * GROUPS.length);
  for (const [unit, { countryside, displaced }] of shares.entries()) {
    const newcomers = countryside + displaced;
    const atMovingAge = peopleAged(residents, unit, MOVING_FROM, MOVING_TO) / peopleAged(residents, unit, 0, OPEN_AGE);
    for (let cell = 0; cell < CELLS_PER_UNIT; cell++) {
      const age = cell % AGE_COUNT;
      const lean = (age >= MOVING_FROM && age <= MOVING_TO ? 1 : 0) - atMovingAge;
      const times = 1 + leanYoung * (1 - newcomers) * lean;
      const people = residents[unit * CELLS_PER_UNIT + cell]!;
      const groupShares = [1 - newcomers * times, countryside * times, displaced * times];
      for (const [group, share] of groupShares.entries()) {
        split[(unit * GROUPS.length + group) * CELLS_PER_UNIT + cell] = share * people;
      }
    }
  }
  return split;
}
