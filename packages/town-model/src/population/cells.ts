/** Single years of age 0 to 99, and 100 and over in one. */
export const AGE_COUNT = 101;
/** The open age at the top: 100 and over. */
export const OPEN_AGE = AGE_COUNT - 1;

/** In the order in which they lie in memory. */
export const SEXES = ["female", "male"] as const;
export const FEMALE = 0;
export const MALE = 1;

/** Cells of one unit: two sexes, all ages. */
export const CELLS_PER_UNIT = SEXES.length * AGE_COUNT;

/** Where one age of one sex in one unit sits among all cells of a town. */
export function cellOf(unit: number, sex: number, age: number): number {
  return unit * CELLS_PER_UNIT + sex * AGE_COUNT + age;
}

/**
 * People of a unit, both sexes, from one age to another, both included.
 *
 * @param people - All cells of the town.
 */
export function peopleAged(people: Float64Array, unit: number, fromAge: number, toAge: number): number {
  let sum = 0;
  for (let sex = 0; sex < SEXES.length; sex++) {
    const last = cellOf(unit, sex, toAge);
    for (let cell = cellOf(unit, sex, fromAge); cell <= last; cell++) sum += people[cell]!;
  }
  return sum;
}
