import { Outcome } from "@tamarisk/domain";
import { checkModel, compileModel, createKernel, problemText } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyPolicy,
  anyScenario,
  carryOn,
  columnsOf,
  fromNowOn,
  model,
  reference,
  runOnce,
  series,
} from "../test/jinchang-runs.ts";
import { createTownModel } from "./create-town-model.ts";
import type { LeverId } from "./levers/lever-ids.ts";
import { groupOutcomes } from "./outcomes.ts";
import { parseTownParameters } from "./parameters/parse-town-parameters.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
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

  it("adds its units up to the town, and the groups of each unit to the unit", () => {
    const ids = [
      "residents",
      ...groupOutcomes(jinchang).flatMap(({ id }) => (id.startsWith("residents_") ? [id] : [])),
    ];
    const { values } = createTownModel(jinchang, { outcomeIds: [...ids, "residents_core"] }).run(
      columnsOf(reference),
      1,
      carryOn,
    );
    const of = (place: number, year: number) => values[place * 81 + year]!;
    const total = (places: readonly number[], year: number) => places.reduce((sum, place) => sum + of(place, year), 0);
    for (let year = 0; year < 81; year++) {
      expect(total([1, 2, 3, 4, 5, 6], year)).toBeCloseTo(of(0, year), 6);
      expect(total([1, 2, 3], year)).toBeCloseTo(of(7, year), 6);
    }
  });

  it("runs a town of one unit and a town of three, and a town without mine or panels", () => {
    const small = structuredClone(jinchang);
    keepUnits(small, ["county"]);
    for (const sector of [small.startingPosts.mining, small.startingPosts.energy]) sector.value.county = 0;
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
    expect(() => runOnce(model, reference, fromNowOn("no_such_lever" as LeverId))).toThrow(
      'sets "no_such_lever"; the model has',
    );
  });

  it("stops a run whose price is no price, naming stock and year, and runs its neighbours as if nothing had been", () => {
    const alone = runOnce(model, reference, carryOn);
    const scenarios = columnsOf(reference);
    for (const [id, column] of Object.entries(scenarios))
      scenarios[id] = Float64Array.of(column[0]!, column[0]!, column[0]!);
    scenarios.price_level![1] = 0;
    const { values, failures } = model.run(scenarios, 3, carryOn);
    expect(failures).toEqual([{ scenario: 1, variable: expect.any(String), time: 2021, message: expect.any(String) }]);
    expect(failures[0]!.message).toBe("chain is not a finite number at 2021");
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

  it("fails a run whose outcome is no number although its stocks and books are, naming outcome and year", () => {
    const { values, failures } = model.run(columnsOf({ ...reference, wind_trend: 1e308 }), 1, carryOn);
    expect(failures).toEqual([
      { scenario: 0, variable: "front speed", time: 2021, message: "front speed is not a finite number at 2021" },
    ]);
    expect(values.every(Number.isNaN)).toBe(true);
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
