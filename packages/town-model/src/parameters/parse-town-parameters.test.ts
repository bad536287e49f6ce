import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { parseTownParameters } from "./parse-town-parameters.ts";
import type { TownParameters } from "./town-parameters.ts";

/** Jinchang's file with one thing changed. */
function changed(change: (town: TownParameters) => void): unknown {
  const town = structuredClone(jinchang);
  change(town);
  return town;
}
const entryOf = (town: TownParameters, id: string) => town.parameters[id]!;
const parsing = (change: (town: TownParameters) => void) => () => parseTownParameters(changed(change));

describe("parseTownParameters", () => {
  it("takes Jinchang's file as it is", () => {
    expect(parseTownParameters(structuredClone(jinchang))).toEqual(jinchang);
  });

  it("names the entry, what was found, what was expected and an example", () => {
    expect(parsing((town) => (entryOf(town, "own_ore_share").value = 1.3))).toThrow(
      "parameters.own_ore_share, value: found 1.3; expected 0.01 to 0.99",
    );
    expect(parsing((town) => (town.population.residents.value.county!.male[17] = -4))).toThrow(
      "population.residents.value.county.male[17]: found -4; expected a number of 0 or more, such as 12.5",
    );
    expect(parsing((town) => (entryOf(town, "reserve_life").value = "long" as unknown as number))).toThrow(
      'parameters.reserve_life.value: found "long"; expected a number, such as 0.35',
    );
    expect(parsing((town) => Reflect.deleteProperty(entryOf(town, "reserve_life"), "value"))).toThrow(
      "parameters.reserve_life.value: found nothing; expected a number",
    );
  });

  it("refuses a figure that is missing, in another unit or unknown, with an example", () => {
    expect(parsing((town) => Reflect.deleteProperty(town.parameters, "reserve_life"))).toThrow(
      /parameters\.reserve_life: found nothing; expected Own ore, .*such as \{"value":25/,
    );
    expect(parsing((town) => (entryOf(town, "reserve_life").unit = "month"))).toThrow(
      'parameters.reserve_life.unit: found "month"; expected the figure in "year"',
    );
    expect(parsing((town) => (town.parameters.luck = entryOf(town, "reserve_life")))).toThrow(
      "parameters.luck: the model has no such figure; take it out",
    );
    expect(parsing((town) => (entryOf(town, "lead_time").value = { rail: 6 }))).toThrow(
      "parameters.lead_time.value: found rail; expected a number for each of extraction_cap,",
    );
    expect(parsing((town) => (entryOf(town, "reserve_life").low = 30))).toThrow(
      "parameters.reserve_life, value: found 25; expected a number within its own range, 30 to 45 year",
    );
  });

  it("asks for the source and confidence of every figure", () => {
    expect(parsing((town) => (entryOf(town, "discovery").source = ""))).toThrow(
      'parameters.discovery.source: found ""',
    );
    expect(parsing((town) => Reflect.deleteProperty(entryOf(town, "discovery"), "confidence"))).toThrow(
      "parameters.discovery.confidence: ",
    );
  });

  it("asks for 101 ages", () => {
    expect(parsing((town) => town.migration.leaving.value.core!.female.pop())).toThrow(
      "migration.leaving.value.core.female: found 100 ages; expected 101 numbers, ages 0 to 99 and 100 and over",
    );
  });

  it("asks for the same units everywhere", () => {
    expect(parsing((town) => Reflect.deleteProperty(town.startingPosts.mining.value, "county"))).toThrow(
      "startingPosts.mining: found units core; expected core, county, one entry each",
    );
    expect(parsing((town) => (town.migration.resettling.value.county!.village = 0.1))).toThrow(
      "migration.resettling.value.county: found village; expected other units of the town",
    );
  });

  it("asks for people of working age and posts in every unit", () => {
    const empty = (town: TownParameters) => {
      for (const sector of Object.values(town.startingPosts)) sector.value.county = 0;
    };
    expect(parsing(empty)).toThrow("startingPosts: found no posts in county; expected some in at least one sector");
    const young = (town: TownParameters) => {
      const { female, male } = town.population.residents.value.core!;
      for (const ages of [female, male]) ages.fill(0, 15, 60);
    };
    expect(parsing(young)).toThrow("population.residents.value.core: found nobody aged 15 to 59");
  });

  it("asks for tables that fit, rising periods and a horizon that goes forward", () => {
    expect(parsing((town) => town.mortality.female.value[2]!.pop())).toThrow(
      "mortality.female.value[2]: found 21 entries; expected 22, as many as mortality.groupStarts",
    );
    expect(parsing((town) => town.fertility.moments.value.reverse())).toThrow(
      "fertility.moments: expected at least two",
    );
    expect(parsing((town) => (town.endYear = 2020))).toThrow("endYear: found 2020; expected a year after 2020");
    expect(parsing((town) => (town.resource.firstKnownYear = 2021))).toThrow(
      "expected those of 2019 and 2020 among them",
    );
    const cheap = (town: TownParameters) => Object.assign(entryOf(town, "reference_price"), { value: 3000, low: 2000 });
    expect(parsing(cheap)).toThrow("expected more than the unit cost 4000");
  });

  it("asks for each uncertainty once", () => {
    expect(parsing((town) => town.uncertainties.push(town.uncertainties[0]!))).toThrow(
      'uncertainties: found "price_level" twice',
    );
    expect(parsing((town) => (town.uncertainties[0]!.id = "luck"))).toThrow('uncertainties: found "luck"');
  });

  it("lists eight problems and counts the rest", () => {
    const attempt = parsing((town) => town.population.residents.value.core!.male.fill(-1));
    expect(attempt).toThrow("core.male[7]");
    expect(attempt).toThrow("- and 93 more");
  });

  it("refuses a file that is no parameter file at all", () => {
    expect(() => parseTownParameters([])).toThrow("the file: ");
  });
});
