import { SimulationFailure } from "@tamarisk/system-dynamics";

/** One unit's people over one year, in persons. */
export interface PeopleBalance {
  readonly opening: number;
  readonly births: number;
  readonly arrived: number;
  readonly deaths: number;
  readonly left: number;
  readonly closing: number;
}

/** Rounding in sums of a few hundred thousand persons stays far below this. */
const PERSONS_TOLERATED = 1e-6;

/**
 * People are neither made up nor lost: opening + births + arrived − deaths − left = closing.
 *
 * @throws {SimulationFailure} If a unit's year does not close within a millionth of a person.
 */
export function assertBalance(unitId: string, year: number, balance: PeopleBalance): void {
  const { opening, births, arrived, deaths, left, closing } = balance;
  const expected = opening + births + arrived - deaths - left;
  if (Math.abs(closing - expected) <= PERSONS_TOLERATED) return;
  throw new SimulationFailure(
    `residents of ${unitId}`,
    year,
    `people do not balance: opening ${opening} + births ${births} + arrived ${arrived} − deaths ${deaths} − left ${left} ` +
      `= ${expected}, but ${closing} were counted, ${closing - expected} too many`,
  );
}
