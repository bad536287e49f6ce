import { cellOf, FEMALE, OPEN_AGE, peopleAged, SEXES } from "../population/cells.ts";
import type { Demography } from "../population/national-rates.ts";
import { type CountedAges, spreadAgeGroups } from "../population/spread-age-groups.ts";
import { populationFlows, stepCohorts } from "../population/step-cohorts.ts";
import { type VitalPath, vitalPath } from "../population/vital-path.ts";
import { type FittedMigration, fitMigration } from "./fit-migration.ts";

/** People of one unit at one census. */
export type CensusCount = Readonly<Record<(typeof SEXES)[number], readonly CountedAges[]>>;

/** Births or deaths of a calendar year per thousand residents. */
export interface CrudeRates {
  readonly year: number;
  readonly births: number;
  readonly deaths: number;
}

/** What a town's population is calibrated on. */
interface PopulationEvidence {
  readonly demography: Demography;
  /** Unit by unit, ten years apart. */
  readonly before: readonly CensusCount[];
  readonly after: readonly CensusCount[];
  readonly afterYear: number;
  /** How far into the year the censuses count. */
  readonly countedAt: number;
  /** Consecutive calendar years after the second census; none, and deaths and later births follow the country. */
  readonly crudeRates: readonly CrudeRates[];
  readonly grossLeaving: readonly number[];
  readonly resettling: readonly (readonly number[])[];
  readonly leavingMax: number;
}

export interface CalibratedPopulation extends FittedMigration {
  /** All cells at the two censuses, spread to single years of age. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Death rates of the town over those of the country. */
  readonly townFactor: number;
  /** Births after the second census over those of the five years before it, besides the national trend. */
  readonly birthFactorAfter: number;
}

/**
 * Fit a town's population to what was counted: mortality and births to the crude rates of the years after the second
 * census, migration to the change between the censuses.
 *
 * The three hang together, so they are found in turn until none moves: deaths decide what counts as migration, and
 * migration decides who is there to bear children and to die.
 *
 * @see docs/methods/migration-calibration.md, rules CAL1–CAL7.
 */
export function calibratePopulation(evidence: PopulationEvidence): CalibratedPopulation {
  const { demography, afterYear, countedAt, crudeRates } = evidence;
  const moments = (count: number, from: number) => Array.from({ length: count }, (_, s) => from + countedAt + s + 0.5);
  const between = vitalPath(demography, moments(10, afterYear - 10), afterYear + countedAt);
  if (crudeRates.length === 0) return { ...fitBetween(evidence, between, 1), townFactor: 1, birthFactorAfter: 1 };
  const following = vitalPath(demography, moments(crudeRates.length + 1, afterYear), afterYear + countedAt);
  const counted = mean(crudeRates.map((rates) => rates.deaths));
  const born = mean(crudeRates.map((rates) => rates.births));

  let townFactor = 1;
  let birthFactorAfter = 1;
  for (let round = 0; ; round++) {
    const fitted = fitBetween(evidence, between, townFactor);
    const crude = crudeAfter(evidence, following, { ...fitted, townFactor, birthFactorAfter });
    const [deathRatio, birthRatio] = [
      counted / mean(crude.map((c) => c.deaths)),
      born / mean(crude.map((c) => c.births)),
    ];
    if ((Math.abs(deathRatio - 1) < 1e-9 && Math.abs(birthRatio - 1) < 1e-9) || round === 60) {
      return { ...fitted, townFactor, birthFactorAfter };
    }
    townFactor *= deathRatio;
    birthFactorAfter *= birthRatio;
  }
}

function fitBetween(evidence: PopulationEvidence, vital: VitalPath, townFactor: number) {
  const { demography, afterYear, countedAt, grossLeaving, resettling, leavingMax } = evidence;
  const cells = (census: readonly CensusCount[], year: number) => {
    const [rates] = vitalPath(demography, [year + countedAt], year + countedAt).ratesOf({
      improvement: 1,
      fertility: 0,
      townFactor,
    });
    const people = new Float64Array(census.length * cellOf(1, FEMALE, 0));
    for (const [unit, count] of census.entries()) {
      for (const [sex, name] of SEXES.entries()) {
        const survival = rates!.survival.subarray(cellOf(0, sex, 0), cellOf(0, sex, OPEN_AGE) + 1);
        people.set(spreadAgeGroups(count[name], survival), cellOf(unit, sex, 0));
      }
    }
    return people;
  };
  const before = cells(evidence.before, afterYear - 10);
  const after = cells(evidence.after, afterYear);
  const rates = vital.ratesOf({ improvement: 1, fertility: 0, townFactor });
  const unitCount = evidence.after.length;
  const fitted = fitMigration({ unitCount, before, after, vital: rates, grossLeaving, resettling, leavingMax });
  return { before, after, ...fitted };
}

/** Crude rates of the calendar years after the second census, as the fitted rates give them. Rule CAL6. */
export function crudeAfter(
  { crudeRates, countedAt, resettling }: Pick<PopulationEvidence, "crudeRates" | "countedAt" | "resettling">,
  following: VitalPath,
  population: CalibratedPopulation,
): CrudeRates[] {
  const { after, leaving, arriving, birthFactors, birthFactorAfter, townFactor } = population;
  const unitCount = birthFactors[1].length;
  const factor = birthFactors[1].map((unit) => unit * birthFactorAfter);
  const flows = populationFlows(unitCount);
  const migration = { leaving, arriving, resettling };
  const residentsOf = (people: Float64Array) =>
    birthFactors[1].reduce((sum, _, unit) => sum + peopleAged(people, unit, 0, OPEN_AGE), 0);
  let people: Float64Array = after;
  const steps = following.ratesOf({ improvement: 1, fertility: 0, townFactor }).map((rates) => {
    const next = new Float64Array(people.length);
    stepCohorts(people, rates, factor, migration, next, flows);
    const opening = residentsOf(people);
    people = next;
    return { opening, closing: residentsOf(next), births: sum(flows.births), deaths: sum(flows.deaths) };
  });
  return crudeRates.map(({ year }, place) => {
    // The calendar year begins after the census of the year before and ends after its own.
    const [before, own] = [steps[place]!, steps[place + 1]!];
    const middle = before.opening + (0.5 + 1 - countedAt) * (before.closing - before.opening);
    const inYear = (of: "births" | "deaths") => countedAt * before[of] + (1 - countedAt) * own[of];
    return { year, births: (1000 * inYear("births")) / middle, deaths: (1000 * inYear("deaths")) / middle };
  });
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
