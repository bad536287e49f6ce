import { describe, expect, it } from "vitest";
import { peopleAlone, withFigures, withoutMoves } from "../../test/people-alone.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { jinchang } from "../towns/jinchang.ts";
import { AGE_COUNT, CELLS_PER_UNIT, cellOf, FEMALE, MALE, OPEN_AGE } from "./cells.ts";
import { populationFlows, stepCohorts } from "./step-cohorts.ts";
import { vitalPath } from "./vital-path.ts";

describe("a year of residents", () => {
  it("with nobody moving and rates held is the textbook's projection: eighty years are a matrix eighty times [COHORT3]", () => {
    const still = withHeldRates(withoutMoves());
    const ran = peopleAlone(["residents of town"], { town: still })["residents of town"];
    expect(ran[80]! / textbookResidents(still, 80)).toBeCloseTo(1, 10);
  });

  it("with nobody moving and the United Nations' rates gives what stepping cohorts by hand gives, in every unit [COHORT3]", () => {
    const still = withoutMoves();
    const { people } = peopleAlone(["people"], { town: still });
    for (const [unit, { id }] of still.units.entries()) {
      const stepped = steppedResidents(still, id, 80);
      for (const [year, residents] of stepped.entries()) {
        expect(people[unit * 81 + year]! / residents).toBeCloseTo(1, 10);
      }
    }
  });

  it("works out a year by hand: a thousand men of 30 in each unit, and nobody else [COHORT1] [COHORT5]", () => {
    const town = withoutMoves(onlyMenAged(30, 1000));
    const wanted = ["residents by age", "group people", "deaths of town", "births", "people out of balance"] as const;
    const run = peopleAlone(wanted, { town, years: 1 });
    const rates = Math.exp(-hazardAt(town, 30));
    const core = (age: number) => run["residents by age"][2 * cellOf(0, MALE, age) + 1]!;
    expect(core(31)).toBeCloseTo(1000 * rates, 6);
    expect(core(30)).toBe(0);
    expect(run["deaths of town"][0]).toBeCloseTo(2000 * (1 - rates), 6);
    expect([...run.births]).toEqual([0, 0, 0, 0]);
    expect(Math.max(...run["people out of balance"])).toBeLessThan(1e-9);
  });

  it("gives children to their mother's group [COHORT2]", () => {
    const onlyNewcomers = { countryside_at_start: 0.5, displaced_at_start: 0.5, newcomers_lean_young: 0 };
    const town = withFigures(onlyNewcomers, withoutMoves());
    const groups = peopleAlone(["group people", "group births"], { town, years: 20 });
    const of = (values: Float64Array, group: number) => [...values.subarray(group * 21, group * 21 + 20)];
    expect(Math.max(...of(groups["group people"], 0))).toBeLessThan(1e-9);
    expect(Math.min(...of(groups["group births"], 1))).toBeGreaterThan(100);
    expect(of(groups["group people"], 1)).toEqual(of(groups["group people"], 2));
  });

  it("makes newcomers long-term residents at the rate told, and moves nobody else [GROUP3]", () => {
    const town = withFigures({ integration_rate: 0.02, integration_gain: 0.03 }, withoutMoves());
    const wanted = ["group people", "group births", "group deaths", "people"] as const;
    const [plain, helped] = [{}, { migrant_services: 1 }].map((inForce) =>
      peopleAlone(wanted, { town, inForce, years: 1 }),
    );
    for (const [run, share] of [
      [plain!, 0.02],
      [helped!, 0.05],
    ] as const) {
      const of = (name: (typeof wanted)[number], group: number, year = 0) => run[name][2 * group + year]!;
      const grown = (group: number) => of("group births", group) - of("group deaths", group);
      expect(of("group people", 1, 1)).toBeCloseTo((1 - share) * of("group people", 1) + grown(1), 6);
      const joined = share * (of("group people", 1) + of("group people", 2));
      expect(of("group people", 0, 1)).toBeCloseTo(of("group people", 0) + joined + grown(0), 6);
    }
    expect(helped!.people[1]).toBeCloseTo(plain!.people[1]!, 6);
  });

  it("counts bands that add up to everybody, and those that others ask for [COHORT6]", () => {
    const names = [
      "people",
      "school age",
      "working age",
      "elderly",
      "aged sixty and over",
      "residents by age",
    ] as const;
    const run = peopleAlone(names, { years: 1 });
    const aged = (from: number, to: number) => {
      let sum = 0;
      for (const sex of [FEMALE, MALE]) {
        for (let age = from; age <= to; age++) sum += run["residents by age"][2 * cellOf(1, sex, age)]!;
      }
      return sum;
    };
    const county = (name: (typeof names)[number]) => run[name][2];
    expect(county("people")).toBeCloseTo(177_641, 3);
    expect(county("people")).toBeCloseTo(aged(0, OPEN_AGE), 6);
    expect(county("school age")).toBeCloseTo(aged(6, 17), 6);
    expect(county("working age")).toBeCloseTo(aged(15, 59), 6);
    expect(county("elderly")).toBeCloseTo(aged(65, OPEN_AGE), 6);
    expect(county("aged sixty and over")).toBeCloseTo(aged(60, OPEN_AGE), 6);
  });
});

/** Rates of the start, held. */
function withHeldRates(town: TownParameters): TownParameters {
  const held = withFigures({ mortality_improvement: 0, town_death_factor: 1, unit_fertility: 1 }, town);
  const { fertility } = held;
  for (const list of [fertility.low, fertility.medium, fertility.high]) list.value.fill(1.6);
  fertility.motherPercent.value.fill(fertility.motherPercent.value[3]!);
  fertility.boysPerGirl.value.fill(1.08);
  return held;
}

function onlyMenAged(age: number, count: number): TownParameters {
  const town = structuredClone(jinchang);
  for (const { female, male } of Object.values(town.population.residents.value)) {
    female.fill(0);
    male.fill(0);
    male[age] = count;
  }
  return town;
}

/** Of dying before the next birthday, for men in the first year. */
function hazardAt(town: TownParameters, age: number): number {
  const [rates] = ratesOf(town, 1);
  return -Math.log(rates!.survival[AGE_COUNT + age]!);
}

function ratesOf(town: TownParameters, years: number) {
  const start = town.startYear + town.population.countedAt.value;
  const moments = Array.from({ length: years }, (_, step) => start + step + 0.5);
  return vitalPath(town, moments, start).ratesOf({
    improvement: town.parameters.mortality_improvement!.value as number,
    fertility: 0,
    townFactor: town.parameters.town_death_factor!.value as number,
  });
}

/** Residents of a unit year by year, stepped without the model language. */
function steppedResidents(town: TownParameters, unitId: string, years: number): number[] {
  const { female, male } = town.population.residents.value[unitId]!;
  const factors = town.parameters.unit_fertility!.value as Readonly<Record<string, number>>;
  const none = new Float64Array(CELLS_PER_UNIT);
  const nobodyMoves = { leaving: none, arriving: none, resettling: [[0]] };
  let people = Float64Array.from([...female, ...male]);
  return ratesOf(town, years).map((rates) => {
    const now = people.reduce((sum, count) => sum + count, 0);
    const next = new Float64Array(CELLS_PER_UNIT);
    stepCohorts(people, rates, Float64Array.of(factors[unitId]!), nobodyMoves, next, populationFlows(1));
    people = next;
    return now;
  });
}

/** Residents after some years by a matrix of both sexes, written down without the model's step. */
function textbookResidents(town: TownParameters, years: number): number {
  const [rates] = ratesOf(town, 1);
  const matrix = Array.from({ length: CELLS_PER_UNIT }, () => new Array<number>(CELLS_PER_UNIT).fill(0));
  for (const sex of [FEMALE, MALE]) {
    for (let age = 0; age < AGE_COUNT; age++) {
      matrix[sex * AGE_COUNT + Math.min(age + 1, OPEN_AGE)]![sex * AGE_COUNT + age]! +=
        rates!.survival[sex * AGE_COUNT + age]!;
    }
  }
  const bearing = (age: number) => rates!.births[age - 15] ?? 0;
  for (let age = 0; age < OPEN_AGE; age++) {
    const children = (bearing(age) + rates!.survival[age]! * bearing(age + 1)) / 2;
    matrix[0]![age] = children * (1 - rates!.boyShare) * rates!.newbornSurvival[FEMALE]!;
    matrix[AGE_COUNT]![age] = children * rates!.boyShare * rates!.newbornSurvival[MALE]!;
  }
  const units = Object.values(town.population.residents.value).map(({ female, male }) => [...female, ...male]);
  let people = units[0]!.map((_, cell) => units.reduce((sum, unit) => sum + unit[cell]!, 0));
  for (let year = 0; year < years; year++) {
    people = matrix.map((row) => row.reduce((sum, entry, cell) => sum + entry * people[cell]!, 0));
  }
  return people.reduce((sum, count) => sum + count, 0);
}
