import { AGE_COUNT, CELLS_PER_UNIT, cellOf, FEMALE, MALE, OPEN_AGE } from "./cells.ts";
import { FIRST_MOTHER_AGE, LAST_MOTHER_AGE } from "./fertility.ts";

/** What happens to everyone in one year, whatever the unit. */
export interface VitalRates {
  /** The share of each cell that lives to the next age: sex by sex, 101 ages. */
  readonly survival: Float64Array;
  /** The share of newborn girls and boys alive when the year ends. */
  readonly newbornSurvival: Float64Array;
  /** Children per woman and year at each age 15 to 49. */
  readonly births: Float64Array;
  readonly boyShare: number;
}

/** Who leaves and who comes in one year. */
export interface MigrationFlows {
  /** The share of each cell that leaves its unit, all units. */
  readonly leaving: Float64Array;
  /** People who come to each cell from outside the town, all units. */
  readonly arriving: Float64Array;
  /** For each unit a row: the share of its leavers who settle in each unit of the town; the rest leave the town. */
  readonly resettling: readonly (readonly number[])[];
}

/** What happened in one year, unit by unit, in persons. */
interface PopulationFlows {
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  readonly arrived: Float64Array;
  readonly left: Float64Array;
  /** Who left, cell by cell. */
  readonly leavers: Float64Array;
}

/** Room for the flows of a town. */
export function populationFlows(unitCount: number): PopulationFlows {
  return {
    births: new Float64Array(unitCount),
    deaths: new Float64Array(unitCount),
    arrived: new Float64Array(unitCount),
    left: new Float64Array(unitCount),
    leavers: new Float64Array(unitCount * CELLS_PER_UNIT),
  };
}

/**
 * Carry all residents one year on: they age and die, women bear children, and those alive at the end move. People are
 * moved, never made up: in every unit closing = opening + births + arrived − deaths − left.
 *
 * @param people - All cells at the start of the year. Not modified.
 * @param birthFactor - For each unit, its fertility over that of the rates.
 * @param next - Receives all cells at its end.
 * @param flows - Receives what happened.
 *
 * @see docs/methods/cohort-component.md, rules COHORT1–COHORT5.
 */
export function stepCohorts(
  people: Float64Array,
  vital: VitalRates,
  birthFactor: Float64Array,
  migration: MigrationFlows,
  next: Float64Array,
  flows: PopulationFlows,
): void {
  const unitCount = flows.births.length;
  for (let unit = 0; unit < unitCount; unit++) {
    let deaths = 0;
    for (const sex of [FEMALE, MALE]) deaths += ageOneYear(people, vital.survival, cellOf(unit, sex, 0), sex, next);
    const births = birthsIn(people, vital.births, unit, next) * birthFactor[unit]!;
    for (const sex of [FEMALE, MALE]) {
      const born = births * (sex === MALE ? vital.boyShare : 1 - vital.boyShare);
      const alive = born * vital.newbornSurvival[sex]!;
      next[cellOf(unit, sex, 0)] = alive;
      deaths += born - alive;
    }
    flows.births[unit] = births;
    flows.deaths[unit] = deaths;
  }
  move(migration, next, flows);
}

/** Everyone a year older, or dead; those of 99 join those of 100 and over. Returns the deaths. */
function ageOneYear(people: Float64Array, survival: Float64Array, start: number, sex: number, next: Float64Array) {
  const shares = sex * AGE_COUNT;
  const open = start + OPEN_AGE;
  let deaths = 0;
  for (let age = 0; age < OPEN_AGE; age++) {
    const before = people[start + age]!;
    const alive = before * survival[shares + age]!;
    deaths += before - alive;
    next[start + age + 1] = alive;
  }
  const before = people[open]!;
  const alive = before * survival[shares + OPEN_AGE]!;
  next[open]! += alive;
  return deaths + before - alive;
}

/** Children of the women of a unit, each counted half at the age she had and half at the age she has now. */
function birthsIn(people: Float64Array, births: Float64Array, unit: number, next: Float64Array): number {
  let sum = 0;
  for (let age = FIRST_MOTHER_AGE; age <= LAST_MOTHER_AGE; age++) {
    const cell = cellOf(unit, FEMALE, age);
    sum += 0.5 * (people[cell]! + next[cell]!) * births[age - FIRST_MOTHER_AGE]!;
  }
  return sum;
}

/**
 * Leavers go, some of them to another unit of the town, and people from outside come. Leavers of all units are taken
 * out before anyone settles, so the order of units does not matter.
 */
function move(migration: MigrationFlows, next: Float64Array, flows: PopulationFlows): void {
  const { arriving, resettling } = migration;
  const unitCount = flows.births.length;
  for (let unit = 0; unit < unitCount; unit++) {
    flows.left[unit] = leave(migration, unit, next, flows.leavers);
  }
  for (let unit = 0; unit < unitCount; unit++) {
    flows.arrived[unit] = settle(arriving, unit * CELLS_PER_UNIT, 1, unit, next);
    for (let from = 0; from < unitCount; from++) {
      const share = resettling[from]![unit]!;
      if (share > 0) flows.arrived[unit]! += settle(flows.leavers, from * CELLS_PER_UNIT, share, unit, next);
    }
  }
}

/** Leavers of one unit go, cell by cell into `leavers`. Returns how many. */
function leave({ leaving }: MigrationFlows, unit: number, next: Float64Array, leavers: Float64Array): number {
  let left = 0;
  for (let cell = unit * CELLS_PER_UNIT; cell < (unit + 1) * CELLS_PER_UNIT; cell++) {
    const going = next[cell]! * leaving[cell]!;
    next[cell]! -= going;
    leavers[cell] = going;
    left += going;
  }
  return left;
}

/** A share of the people in a unit's worth of cells settles in a unit. Returns how many. */
function settle(coming: Float64Array, start: number, share: number, unit: number, next: Float64Array): number {
  const target = unit * CELLS_PER_UNIT;
  let settled = 0;
  for (let place = 0; place < CELLS_PER_UNIT; place++) {
    const people = share * coming[start + place]!;
    next[target + place]! += people;
    settled += people;
  }
  return settled;
}
