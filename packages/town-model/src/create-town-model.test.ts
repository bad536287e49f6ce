import { Outcome } from "@tamarisk/domain";
import { checkModel, compileModel, createKernel, problemText } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import handWritten from "../test/fixtures/hand-written-runs.json" with { type: "json" };
import {
  anyPolicy,
  anyScenario,
  carryOn,
  columnsOf,
  fromNowOn,
  inYear,
  model,
  reference,
  runOnce,
  series,
} from "../test/jinchang-runs.ts";
import { createTownModel } from "./create-town-model.ts";
import type { LeverId } from "./levers/levers.ts";
import { parseTownParameters } from "./parameters/parse-town-parameters.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { AGE_COUNT, CELLS_PER_UNIT, FEMALE, MALE, OPEN_AGE } from "./population/cells.ts";
import { vitalPath } from "./population/vital-path.ts";
import { townEquations } from "./town-equations.ts";
import { jinchang } from "./towns/jinchang.ts";
import { UNCERTAINTY_IDS } from "./uncertainties.ts";

describe("the town model", () => {
  it("starts from the census of 2020 and gives every year to 2100", () => {
    expect([model.years[0], model.years.at(-1), model.years.length]).toEqual([2020, 2100, 81]);
    const start = (outcomeId: string) => Math.round(series(outcomeId)[0]!);
    expect([start("residents"), start("residents_core"), start("residents_county")]).toEqual([
      438_026, 260_385, 177_641,
    ]);
    expect(start("mining_jobs")).toBe(43_388);
    // The census itself: 13.68 % aged 65 and over.
    expect(series("aged_65_share")[0]).toBeCloseTo(13.68, 1);
    for (const outcome of model.outcomes) expect(Outcome.parse(outcome)).toEqual(outcome);
  });

  it("gives the same numbers for the same scenario and policy, whatever was run before", () => {
    fc.assert(
      fc.property(anyScenario, anyPolicy, anyScenario, (scenario, policy, other) => {
        const first = runOnce(model, scenario, policy);
        runOnce(model, other, fromNowOn("talent"));
        expect(runOnce(model, scenario, policy)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it("has not moved since this reference run was written down", () => {
    const at = (outcomeId: string) => [2030, 2050, 2100].map((year) => inYear(series(outcomeId), year).toPrecision(8));
    expect({ residents: at("residents"), births: at("births"), jobs: at("jobs") }).toMatchInlineSnapshot(`
      {
        "births": [
          "2141.5256",
          "2117.0795",
          "1044.1615",
        ],
        "jobs": [
          "188369.03",
          "155395.57",
          "85018.386",
        ],
        "residents": [
          "399425.44",
          "339733.83",
          "172972.91",
        ],
      }
    `);
  });

  it("gives what the same town gave when it was stepped by hand, without the model language", () => {
    for (const { scenario, policy, outcomes } of handWritten.runs) {
      const values = runOnce(model, scenario, policy);
      for (const [place, { id }] of model.outcomes.entries()) {
        const series = values.subarray(place * model.years.length);
        for (const [i, year] of handWritten.years.entries()) {
          expect(series[year - 2020]! / outcomes[id as keyof typeof outcomes][i]!).toBeCloseTo(1, 9);
        }
      }
    }
  });

  it("never has fewer than nobody anywhere, nor books that do not close, in any corner of the uncertainty space", () => {
    fc.assert(
      fc.property(anyScenario, anyPolicy, (scenario, policy) => {
        const { values, failures } = model.run(columnsOf(scenario), 1, policy);
        expect(failures).toEqual([]);
        expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("never has fewer than nobody of any age and sex in any unit", () => {
    const program = compileModel(townEquations(jinchang), { inputs: [...UNCERTAINTY_IDS], outputs: ["residents"] });
    const kernel = createKernel(program, { outputs: ["residents"] });
    const corners = fc.sample(anyScenario, { numRuns: 64, seed: 7 });
    const inputs = Float64Array.from(UNCERTAINTY_IDS.flatMap((id) => corners.map((scenario) => scenario[id]!)));
    const { values } = kernel.run({
      experimentCount: corners.length,
      inputs,
      keys: new Uint32Array(corners.length),
      seed: 0,
    });
    expect(values.every((people) => people >= 0)).toBe(true);
  });

  it("has units that agree in every equation", () => {
    expect(checkModel(townEquations(jinchang)).map(problemText)).toEqual([]);
  });

  it("adds its units up to the town", () => {
    const [town, core, county] = [series("residents"), series("residents_core"), series("residents_county")];
    for (const [place, residents] of town.entries()) expect(core[place]! + county[place]!).toBeCloseTo(residents, 6);
  });

  it("with nobody moving and rates held is the textbook's projection: eighty years are the eightieth power of a matrix", () => {
    const still = structuredClone(jinchang);
    for (const cells of [still.migration.leaving, still.migration.arriving, still.migration.netLoss]) {
      for (const ages of Object.values(cells.value)) for (const sex of [ages.female, ages.male]) sex.fill(0);
    }
    const { fertility } = still;
    for (const list of [fertility.low, fertility.medium, fertility.high]) list.value.fill(1.6);
    fertility.motherPercent.value.fill(fertility.motherPercent.value[3]!);
    fertility.boysPerGirl.value.fill(1.08);
    fertility.unitFactor.value = { core: 1, county: 1 };
    const ran = series("residents", { mortality_improvement: 0 }, carryOn, createTownModel(still));
    expect(ran[80]! / textbookResidents(still, 80)).toBeCloseTo(1, 10);
  });

  it("runs a town of one unit and a town of three, and a town without mine or panels", () => {
    const small = structuredClone(jinchang);
    keepUnits(small, ["county"]);
    for (const sector of [small.jobs.starting.mining, small.jobs.starting.newEnergy]) sector.value.county = 0;
    small.migration.resettling.value = { county: {} };
    const one = createTownModel(parseTownParameters(small));
    expect(one.outcomes.map((outcome) => outcome.id)).toContain("residents_county");
    expect(Math.round(series("residents", {}, carryOn, one)[0]!)).toBe(177_641);
    expect(series("mining_jobs", {}, carryOn, one).every((posts) => posts === 0)).toBe(true);

    const large = structuredClone(jinchang);
    large.units.push({ ...large.units[1]!, id: "village" });
    const records = JSON.stringify(large).replaceAll(
      /"county":(\{[^{}]*\}|[\d.e-]+)(?=[,}])/g,
      '"county":$1,"village":$1',
    );
    const three = createTownModel(parseTownParameters(JSON.parse(records)));
    expect(Math.round(series("residents", {}, carryOn, three)[0]!)).toBe(438_026 + 177_641);
    expect(series("residents_village", {}, carryOn, three)).toEqual(series("residents_county", {}, carryOn, three));
  });

  it("refuses a scenario with something missing and a lever it does not have", () => {
    const { reserve_life: _, ...incomplete } = reference;
    expect(() => runOnce(model, incomplete, carryOn)).toThrow(
      'the scenarios need 1 numbers for "reserve_life"; found none',
    );
    expect(() => runOnce(model, reference, fromNowOn("growth_boundary" as LeverId))).toThrow(
      'sets "growth_boundary"; the model has',
    );
  });

  it("stops a run whose price is no price, naming stock and year, and runs its neighbours as if nothing had been", () => {
    const alone = runOnce(model, reference, carryOn);
    const scenarios = columnsOf(reference);
    for (const [id, column] of Object.entries(scenarios))
      scenarios[id] = Float64Array.of(column[0]!, column[0]!, column[0]!);
    scenarios.nickel_price_level![1] = 0;
    const { values, failures } = model.run(scenarios, 3, carryOn);
    expect(failures).toEqual([{ scenario: 1, variable: expect.any(String), time: 2021, message: expect.any(String) }]);
    expect(failures[0]!.message).toBe("chain posts is not a finite number at 2021");
    const years = model.years.length;
    for (const outcome of model.outcomes.keys()) {
      const [first, failed, last] = [0, 1, 2].map((scenario) => {
        const start = (outcome * 3 + scenario) * years;
        return values.subarray(start, start + years);
      });
      expect(first).toEqual(alone.subarray(outcome * years, (outcome + 1) * years));
      expect(last).toEqual(first);
      expect(failed!.every(Number.isNaN)).toBe(true);
    }
  });
});

/** Only some units stay in a town's file. */
function keepUnits(town: TownParameters, ids: readonly string[]): void {
  town.units = town.units.filter((unit) => ids.includes(unit.id));
  const dropped = ["core", "county"].filter((id) => !ids.includes(id));
  const prune = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const id of dropped) Reflect.deleteProperty(node, id);
    for (const child of Object.values(node)) prune(child);
  };
  prune(town);
}

/** Residents after some years by a matrix of both sexes, written down without the model's step. */
function textbookResidents(town: TownParameters, years: number): number {
  const moment = town.startYear + town.population.countedAt.value;
  const [rates] = vitalPath(town, [moment], moment).ratesOf({
    improvement: 0,
    fertility: 0,
    townFactor: town.mortality.townFactor.value,
  });
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
  let people = startingPeople(town);
  for (let year = 0; year < years; year++) {
    people = matrix.map((row) => row.reduce((sum, entry, cell) => sum + entry * people[cell]!, 0));
  }
  return people.reduce((sum, count) => sum + count, 0);
}

function startingPeople(town: TownParameters): number[] {
  const units = Object.values(town.population.residents.value).map(({ female, male }) => [...female, ...male]);
  return units[0]!.map((_, cell) => units.reduce((sum, unit) => sum + unit[cell]!, 0));
}
