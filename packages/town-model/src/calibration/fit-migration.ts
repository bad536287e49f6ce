import { AGE_COUNT, CELLS_PER_UNIT, cellOf, OPEN_AGE, peopleAged, SEXES } from "../population/cells.ts";
import { type MigrationFlows, populationFlows, stepCohorts, type VitalRates } from "../population/step-cohorts.ts";
import { solvePositiveDefinite } from "./solve-positive-definite.ts";

/** Two censuses ten years apart, and what is taken as known between them. */
export interface MigrationEvidence {
  readonly unitCount: number;
  /** All cells at the first and at the second census. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Vital rates of the ten years between. */
  readonly vital: readonly VitalRates[];
  /** The share of each age that would leave a unit even where people gain on balance. */
  readonly grossLeaving: readonly number[];
  readonly resettling: readonly (readonly number[])[];
  /** No more than this share of any cell leaves in a year. */
  readonly leavingMax: number;
}

export interface FittedMigration {
  readonly leaving: Float64Array;
  readonly arriving: Float64Array;
  readonly netLoss: Float64Array;
  /** Births of each unit over the national rates, in the first and in the last five years. */
  readonly birthFactors: readonly [Float64Array, Float64Array];
  /** What the model makes of the second census with all this. */
  readonly modelled: Float64Array;
}

/** Those younger than this at the second census were born after the first: births stand for their migration. Rule CAL2. */
const FIRST_FITTED_AGE = 10;
const FITTED_AGES = AGE_COUNT - FIRST_FITTED_AGE;
/** The groups whose totals at the second census are met: 10–14, 15–19, … 80–84, 85 and over. */
const FITTED_GROUPS = Array.from({ length: 16 }, (_, group) => {
  const fromAge = FIRST_FITTED_AGE + 5 * group;
  return { fromAge, toAge: fromAge === 85 ? OPEN_AGE : fromAge + 4 };
});
/** How exact a group's count and the model of it are taken to be, besides the square root of the count. */
const RELATIVE_ERROR = 0.01;
/** How far the rate of one age may stray from the line through its neighbours: much among the young, little later. */
const BEND_YOUNG = 0.05;
const BEND_OLD = 0.007;
const YOUNG_TO = 35;
const OLD_FROM = 45;
/** Rates at the highest ages rest on few people and are drawn to zero. */
const RATE_AT_TOP = 0.1;
const ROUNDS = 15;

/**
 * Find the migration that carries the first census into the second when the cohort model itself is run between them.
 *
 * One net rate per unit, sex and age, the same in all ten years, is sought such that every age group of the second
 * census is met as nearly as the smoothness of the rates allows. Each round runs the model, compares, and solves the
 * linearised least squares for all ages at once. Births are scaled by unit so that those under ten are met.
 *
 * @throws {RangeError} If the evidence does not cover ten years.
 *
 * @see docs/methods/migration-calibration.md, rules CAL1–CAL6.
 */
export function fitMigration(evidence: MigrationEvidence): FittedMigration {
  if (evidence.vital.length !== 10) {
    throw new RangeError(`migration is fitted between censuses ten years apart; found ${evidence.vital.length} years`);
  }
  const { unitCount, before, after } = evidence;
  const net = new Float64Array(before.length);
  const birthFactors: [Float64Array, Float64Array] = [
    new Float64Array(unitCount).fill(1),
    new Float64Array(unitCount).fill(1),
  ];
  let migration = grossFlows(evidence, net);
  let modelled = runBetween(evidence, migration, birthFactors);
  for (let round = 0; round < ROUNDS; round++) {
    for (let unit = 0; unit < unitCount; unit++) {
      birthFactors[0][unit]! *= peopleAged(after, unit, 5, 9) / peopleAged(modelled, unit, 5, 9);
      birthFactors[1][unit]! *= peopleAged(after, unit, 0, 4) / peopleAged(modelled, unit, 0, 4);
      for (let sex = 0; sex < SEXES.length; sex++) {
        const start = cellOf(unit, sex, 0);
        const row = (cells: Float64Array) => cells.subarray(start, start + AGE_COUNT);
        improve(row(net), row(after), row(modelled));
      }
    }
    migration = grossFlows(evidence, net);
    modelled = runBetween(evidence, migration, birthFactors);
  }
  const netLoss = net.map((rate, cell) => Math.min(migration.leaving[cell]!, Math.max(0, -rate)));
  return { leaving: migration.leaving, arriving: migration.arriving, netLoss, birthFactors, modelled };
}

/** The model from the first census to the second. */
function runBetween(
  { unitCount, before, vital }: MigrationEvidence,
  migration: MigrationFlows,
  birthFactors: FittedMigration["birthFactors"],
): Float64Array {
  const flows = populationFlows(unitCount);
  let people = before;
  for (const [step, rates] of vital.entries()) {
    const next = new Float64Array(before.length);
    stepCohorts(people, rates, birthFactors[step < 5 ? 0 : 1], migration, next, flows);
    people = next;
  }
  return people;
}

/**
 * Net rates taken apart: a share leaves at least as the gross profile says, some of them settle in other units, and
 * people from outside make up what is missing. Where more come from inside the town than the balance leaves room for,
 * more leave. Rule CAL4.
 */
function grossFlows(evidence: MigrationEvidence, net: Float64Array): MigrationFlows {
  const { unitCount, before, after, grossLeaving, resettling, leavingMax } = evidence;
  const mean = before.map((people, cell) => 0.5 * (people + after[cell]!));
  const leaving = net.map((_, cell) => grossLeaving[cell % AGE_COUNT]!);
  const arriving = new Float64Array(net.length);
  // Units feed each other, so the shares are settled by going round.
  for (let pass = 0; pass < 8; pass++) {
    for (let cell = 0; cell < net.length; cell++) {
      const unit = Math.floor(cell / CELLS_PER_UNIT);
      const people = mean[cell]!;
      if (people === 0) continue;
      let inside = 0;
      for (let from = 0; from < unitCount; from++) {
        const other = from * CELLS_PER_UNIT + (cell % CELLS_PER_UNIT);
        inside += resettling[from]![unit]! * leaving[other]! * mean[other]!;
      }
      const gain = net[cell]! * people;
      leaving[cell] = Math.min(leavingMax, Math.max(grossLeaving[cell % AGE_COUNT]!, (inside - gain) / people));
      arriving[cell] = Math.max(0, gain + leaving[cell]! * people - inside);
    }
  }
  return { leaving, arriving, resettling };
}

/** One step of Gauss and Newton on the net rates of one unit and sex. Rule CAL3. */
function improve(net: Float64Array, observed: Float64Array, modelled: Float64Array): void {
  const matrix = smoothness();
  const right = new Array<number>(FITTED_AGES).fill(0);
  for (const { fromAge, toAge } of FITTED_GROUPS) {
    const counted = sumOf(observed, fromAge, toAge);
    if (counted === 0) continue;
    const exposure = yearsAtEachAge(observed, fromAge, toAge, counted);
    const already = exposure.reduce((sum, years, place) => sum + years * net[FIRST_FITTED_AGE + place]!, 0);
    const wanted = already + Math.log(counted / sumOf(modelled, fromAge, toAge));
    const weight = 1 / (1 / counted + RELATIVE_ERROR ** 2);
    for (let row = 0; row < FITTED_AGES; row++) {
      if (exposure[row] === 0) continue;
      right[row]! += weight * exposure[row]! * wanted;
      for (let column = 0; column < FITTED_AGES; column++) {
        matrix[row]![column]! += weight * exposure[row]! * exposure[column]!;
      }
    }
  }
  net.set(solvePositiveDefinite(matrix, right), FIRST_FITTED_AGE);
}

/** How many of the ten years a member of the group has lived through at each age, on average. */
function yearsAtEachAge(observed: Float64Array, fromAge: number, toAge: number, counted: number): number[] {
  const exposure = new Array<number>(FITTED_AGES).fill(0);
  for (let age = fromAge; age <= toAge; age++) {
    for (let lived = Math.max(FIRST_FITTED_AGE, age - 9); lived <= age; lived++) {
      exposure[lived - FIRST_FITTED_AGE]! += observed[age]! / counted;
    }
  }
  return exposure;
}

/** What the least squares charge for a bend in the rates, and for any rate at the highest ages. */
function smoothness(): number[][] {
  const matrix = Array.from({ length: FITTED_AGES }, () => new Array<number>(FITTED_AGES).fill(0));
  for (let middle = 1; middle < FITTED_AGES - 1; middle++) {
    const share = Math.max(0, Math.min(1, (FIRST_FITTED_AGE + middle - YOUNG_TO) / (OLD_FROM - YOUNG_TO)));
    const charge = 1 / (BEND_YOUNG ** (1 - share) * BEND_OLD ** share) ** 2;
    const bend = [1, -2, 1];
    for (const [i, left] of bend.entries()) {
      for (const [j, right] of bend.entries()) matrix[middle - 1 + i]![middle - 1 + j]! += charge * left * right;
    }
  }
  for (let place = 0; place < FITTED_AGES; place++) {
    matrix[place]![place]! += FIRST_FITTED_AGE + place >= 85 ? 1 / RATE_AT_TOP ** 2 : 1e-6;
  }
  return matrix;
}

function sumOf(cells: Float64Array, fromAge: number, toAge: number): number {
  let sum = 0;
  for (let age = fromAge; age <= toAge; age++) sum += cells[age]!;
  return sum;
}
