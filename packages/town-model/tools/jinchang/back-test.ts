import type { CensusCount } from "../../src/calibration/calibrate-population.ts";
import { AGE_COUNT, CELLS_PER_UNIT, cellOf, OPEN_AGE, peopleAged, SEXES } from "../../src/population/cells.ts";
import { rogersCastro } from "../../src/population/rogers-castro.ts";
import { spreadAgeGroups } from "../../src/population/spread-age-groups.ts";
import {
  type MigrationFlows,
  populationFlows,
  stepCohorts,
  type VitalRates,
} from "../../src/population/step-cohorts.ts";
import { vitalPath } from "../../src/population/vital-path.ts";
import { demographyOf } from "../china/demography.ts";
import type { JinchangEvidence } from "./evidence.ts";

/** The age bands that a prediction is compared in. */
export const BROAD_AGES = [
  { name: "0–14", fromAge: 0, toAge: 14 },
  { name: "15–29", fromAge: 15, toAge: 29 },
  { name: "30–44", fromAge: 30, toAge: 44 },
  { name: "45–64", fromAge: 45, toAge: 64 },
  { name: "65+", fromAge: 65, toAge: OPEN_AGE },
] as const;

/** A way to say in 2010 what 2020 would be. */
export interface Prediction {
  readonly name: string;
  /** All cells in 2020. */
  readonly people: Float64Array;
  /** Predicted over counted less one, in percent: the town, then each unit. */
  readonly percentOff: readonly number[];
  /** Out of 100 people how many stand in the wrong unit or broad age group, too many or too few. */
  readonly misplaced: number;
  /** The same for ages alone, once the prediction is brought to the counted total of each unit. */
  readonly misplacedAges: number;
}

export interface BackTest {
  /** All cells counted in 2020. */
  readonly counted: Float64Array;
  /** Two of the model, then three rules of thumb. */
  readonly predictions: readonly Prediction[];
  /** Net migration of 2000–2010, people a year, as it could be reckoned in 2010: the town, then each unit. */
  readonly netMigration: readonly number[];
}

/** Over so many years before 2010 the difference between residents and registered is taken to have come about: judgement. */
export const YEARS_OF_MOVING = 20;

/**
 * Predict 2020 with what was known in 2010 only: the census of 2010, births of that year, the town's total of 2000, and
 * the country's rates of about 2008, held. Nothing of 2020 goes in. Beside it what three rules of thumb say.
 *
 * @see docs/methods/migration-calibration.md, rule CAL8.
 */
export function backTest(evidence: JinchangEvidence): BackTest {
  const before = cellsOf(evidence.census2010, evidence);
  const counted = cellsOf(evidence.census2020, evidence);
  const units = evidence.census2010.map((_, unit) => unit);
  const residents = units.map((unit) => peopleAged(before, unit, 0, OPEN_AGE));
  const all = sum(residents);
  const { residents2000, crudeBirths, cameToStay } = evidence.knownIn2010;
  const rates = heldRates(evidence);
  const birthFactor = birthFactors(before, rates, crudeBirths, residents);
  const townNet =
    (all - residents2000) / 10 - naturalIncrease(before, rates, birthFactor) * ((all + residents2000) / 2 / all);
  const evenly = units.map((unit) => (townNet * residents[unit]!) / all);
  // What one unit gained from the other adds up to nothing: the town's own balance is known better.
  const gained = cameToStay.map((people) => (people - sum(cameToStay) / units.length) / YEARS_OF_MOVING);
  const asRegistered = units.map((unit) => evenly[unit]! + gained[unit]!);
  const model = (netByUnit: readonly number[]) => predict(before, rates, birthFactor, netByUnit);
  const growth = (all - residents2000) / all;
  return {
    counted,
    predictions: [
      judged("model, net loss spread evenly", model(evenly), counted),
      judged("model, units as registration shows", model(asRegistered), counted),
      judged("no change since 2010", before.slice(), counted),
      judged(
        "growth of 2000–10 goes on",
        before.map((people) => people * (1 + growth)),
        counted,
      ),
      judged("all of 2010 ten years older", tenYearsOlder(before), counted),
    ],
    netMigration: [townNet, ...asRegistered],
  };
}

/** Nobody moves or dies, and there are as many children under ten as there were. */
function tenYearsOlder(before: Float64Array): Float64Array {
  return before.map((people, cell) => {
    const age = cell % AGE_COUNT;
    if (age < 10) return people;
    if (age < OPEN_AGE) return before[cell - 10]!;
    return sum(before.subarray(cell - 10, cell + 1));
  });
}

/** The country's rates of the middle of 2005–10, as the United Nations see them today, for all ten years. */
function heldRates({ nationalRates }: JinchangEvidence): VitalRates {
  const middle = 2008;
  const [rates] = vitalPath(demographyOf(nationalRates), [middle], middle).ratesOf({
    improvement: 1,
    fertility: 0,
    townFactor: 1,
  });
  return rates!;
}

function cellsOf(census: readonly CensusCount[], evidence: JinchangEvidence): Float64Array {
  const { survival } = heldRates(evidence);
  const cells = new Float64Array(census.length * CELLS_PER_UNIT);
  for (const [unit, count] of census.entries()) {
    for (const [sex, name] of SEXES.entries()) {
      const ofSex = survival.subarray(cellOf(0, sex, 0), cellOf(0, sex, OPEN_AGE) + 1);
      cells.set(spreadAgeGroups(count[name], ofSex), cellOf(unit, sex, 0));
    }
  }
  return cells;
}

/** Each unit's births over the country's, from its crude birth rate of 2010. */
function birthFactors(
  before: Float64Array,
  rates: VitalRates,
  crudeBirths: readonly number[],
  residents: readonly number[],
): Float64Array {
  const national = yearWithoutMigration(before, rates, new Float64Array(residents.length).fill(1));
  return Float64Array.from(residents, (people, unit) => (crudeBirths[unit]! * people) / 1000 / national.births[unit]!);
}

function naturalIncrease(before: Float64Array, rates: VitalRates, birthFactor: Float64Array): number {
  const { births, deaths } = yearWithoutMigration(before, rates, birthFactor);
  return sum(births) - sum(deaths);
}

function yearWithoutMigration(before: Float64Array, rates: VitalRates, birthFactor: Float64Array) {
  const none = new Float64Array(before.length);
  const stay = {
    leaving: none,
    arriving: none,
    resettling: Array.from(birthFactor, () => [...birthFactor].map(() => 0)),
  };
  const flows = populationFlows(birthFactor.length);
  stepCohorts(before, rates, birthFactor, stay, new Float64Array(before.length), flows);
  return flows;
}

/** Ten years on: a unit that loses people loses the same share of each age group's movers, one that gains gets as many each year. */
function predict(
  before: Float64Array,
  rates: VitalRates,
  birthFactor: Float64Array,
  netByUnit: readonly number[],
): Float64Array {
  const migration = movesOf(before, netByUnit);
  const flows = populationFlows(netByUnit.length);
  let people = before;
  for (let year = 0; year < 10; year++) {
    const next = new Float64Array(before.length);
    stepCohorts(people, rates, birthFactor, migration, next, flows);
    people = next;
  }
  return people;
}

function movesOf(before: Float64Array, netByUnit: readonly number[]): MigrationFlows {
  const schedule = rogersCastro();
  const leaving = new Float64Array(before.length);
  const arriving = new Float64Array(before.length);
  for (const [unit, net] of netByUnit.entries()) {
    let movers = 0;
    for (let cell = unit * CELLS_PER_UNIT; cell < (unit + 1) * CELLS_PER_UNIT; cell++) {
      movers += before[cell]! * schedule[cell % AGE_COUNT]!;
    }
    for (let cell = unit * CELLS_PER_UNIT; cell < (unit + 1) * CELLS_PER_UNIT; cell++) {
      const share = schedule[cell % AGE_COUNT]! / movers;
      if (net < 0) leaving[cell] = -net * share;
      else arriving[cell] = net * share * before[cell]!;
    }
  }
  return { leaving, arriving, resettling: netByUnit.map(() => netByUnit.map(() => 0)) };
}

function judged(name: string, people: Float64Array, counted: Float64Array): Prediction {
  const units = Array.from({ length: counted.length / CELLS_PER_UNIT }, (_, unit) => unit);
  const totals = (cells: Float64Array) => units.map((unit) => peopleAged(cells, unit, 0, OPEN_AGE));
  const [said, was] = [totals(people), totals(counted)];
  const off = (one: number, other: number) => 100 * (one / other - 1);
  const misplacedWith = (scale: (unit: number) => number) => {
    const gaps = units.flatMap((unit) =>
      BROAD_AGES.map(({ fromAge, toAge }) =>
        Math.abs(scale(unit) * peopleAged(people, unit, fromAge, toAge) - peopleAged(counted, unit, fromAge, toAge)),
      ),
    );
    return (100 * sum(gaps)) / sum(was);
  };
  return {
    name,
    people,
    percentOff: [off(sum(said), sum(was)), ...units.map((unit) => off(said[unit]!, was[unit]!))],
    misplaced: misplacedWith(() => 1),
    misplacedAges: misplacedWith((unit) => was[unit]! / said[unit]!),
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
