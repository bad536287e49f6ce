import { describe, expect, it } from "vitest";
import { carryOn, columnsOf } from "../../test/jinchang-runs.ts";
import { createTownModel } from "../create-town-model.ts";
import { parseTownParameters } from "../parameters/parse-town-parameters.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { referenceScenario } from "../uncertainties.ts";
import { townFromCensus } from "./from-census/town-from-census.ts";
import inputs from "./hegang.inputs.json" with { type: "json" };
import { hegang } from "./hegang.ts";
import { jinchang } from "./jinchang.ts";

type Inputs = Parameters<typeof townFromCensus>[0];

describe.each([jinchang, hegang])("$name.en without", (town) => {
  it("a mine: no posts and no output in mining, and a town that goes on", () => {
    const changed = structuredClone(town);
    for (const unit of town.units) changed.startingPosts.mining.value[unit.id] = 0;
    const of = outcomesOf(withFigures(changed, { reserve_life: 0.5 }));
    expect(of("mining_jobs").every((posts) => posts === 0)).toBe(true);
    expect(of("mining_output").every((output) => output === 0)).toBe(true);
    expect(of("jobs").at(-1)).toBeGreaterThan(0);
  });

  it("rain: no less than nothing in the ground, and fields that thirst", () => {
    const dry = { runoff_at_start: 0, diversion: 0, natural_recharge: 0.00001, drought_at_start: 1 };
    const of = outcomesOf(withFigures(town, dry));
    expect(Math.max(...of("groundwater_depth"))).toBeLessThanOrEqual(town.parameters.well_floor!.value as number);
    expect(of("farm_water_met").at(-1)).toBeLessThan(75);
  });

  it("money: services come down to their floor and not below it", () => {
    const of = outcomesOf(withFigures(town, { tax_rate: 0, land_price: 0, transfer_growth: -0.2, equalisation: 0 }));
    const floor = 100 * (town.parameters.service_floor!.value as number);
    expect(of("services_funded").at(-1)).toBeCloseTo(floor, 0);
    expect(Math.min(...of("services_funded"))).toBeGreaterThan(floor - 1e-9);
  });

  it("people in one of its units: is refused by the unit's name", () => {
    const changed = structuredClone(town);
    const { id } = town.units[0]!;
    for (const ages of Object.values(changed.population.residents.value[id]!)) ages.fill(0);
    expect(() => parseTownParameters(changed)).toThrow(
      `population.residents.value.${id}: found nobody aged 15 to 59; expected some`,
    );
  });
});

describe("a town of the census", () => {
  const [first, second] = inputs.units as Inputs["units"];
  const start = (units: Inputs["units"], known: Inputs["known"] = {}) =>
    outcomesOf(townFromCensus({ ...(inputs as Inputs), units, known }));

  it("can be one county", () => {
    expect(start([second!])("residents")[0]).toBeCloseTo(second!.residents.after, 3);
  });

  it("can have three units, in any order", () => {
    const third = { ...second!, id: "village" };
    const [one, other] = [start([first!, second!, third]), start([first!, third, second!])];
    expect(one("residents")[0]).toBeCloseTo(first!.residents.after + 2 * second!.residents.after, 3);
    for (const [year, people] of one("residents").entries()) expect(other("residents")[year]).toBeCloseTo(people, 3);
    for (const [year, people] of one("residents_counties").entries()) {
      expect(one("residents_village")[year]).toBeCloseTo(people, 3);
    }
  });

  it("refuses a figure that the model does not have, and one outside what the equations take", () => {
    const figure = {
      value: -4,
      low: -5,
      high: 9,
      source: "survey of 2025",
      basis: "data",
      confidence: "high",
    } as const;
    expect(() => start([first!], { gold_reserve: figure })).toThrow(
      "known.gold_reserve: the model has no such figure; expected the id of one, such as",
    );
    expect(() => start([first!], { depth_at_start: figure })).toThrow(
      "parameters.depth_at_start, value: found -4; expected 1 to 300 m",
    );
  });

  it("refuses percentages below nothing and words for residents, each with an example", () => {
    expect(() => start([{ ...first!, urban: -1 }])).toThrow(
      "units.0.urban: found -1; expected a percentage from 0 to 100, such as 13.7",
    );
    const residents = { before: 664_471, after: "many" } as unknown as { before: number; after: number };
    expect(() => start([{ ...first!, residents }])).toThrow(
      'units.0.residents.after: found "many"; expected residents, a number above 0, such as 177641',
    );
  });
});

/** A town with one figure for all elements of some parameters. */
function withFigures(town: TownParameters, figures: Readonly<Record<string, number>>): TownParameters {
  const changed = structuredClone(town);
  for (const [id, figure] of Object.entries(figures)) {
    const entry = changed.parameters[id]!;
    entry.value =
      typeof entry.value === "number"
        ? figure
        : Object.fromEntries(Object.keys(entry.value).map((element) => [element, figure]));
    [entry.low, entry.high] = [Math.min(entry.low, figure), Math.max(entry.high, figure)];
  }
  return parseTownParameters(changed);
}

/** Outcomes with all figures as the town has them, year by year; a run that fails fails the test. */
function outcomesOf(town: TownParameters): (outcomeId: string) => number[] {
  const model = createTownModel(town);
  const scenario = Object.fromEntries(
    Object.keys(referenceScenario(town)).map((id) => [id, town.parameters[id]!.value as number]),
  );
  const { values, failures } = model.run(columnsOf(scenario), 1, carryOn);
  expect(failures).toEqual([]);
  return (outcomeId) => {
    const place = model.outcomes.findIndex(({ id }) => id === outcomeId);
    return Array.from(values.subarray(place * model.years.length, (place + 1) * model.years.length));
  };
}
