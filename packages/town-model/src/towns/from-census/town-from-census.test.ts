import { TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { createTownModel } from "../../create-town-model.ts";
import { referenceScenario } from "../../uncertainties.ts";
import { hegang } from "../hegang.ts";
import china from "./china.json" with { type: "json" };
import { townFromCensus } from "./town-from-census.ts";
import type { TownInputs } from "./town-inputs.ts";

const yongchang: TownInputs = {
  townId: TownId.parse("620321"),
  name: { en: "Yongchang", zh: "永昌县" },
  resourceClass: "mature",
  units: [
    {
      id: "county",
      townId: TownId.parse("620321"),
      name: { en: "Yongchang", zh: "永昌县" },
      residents: { before: 235_489, after: 177_641 },
    },
  ],
};
const town = townFromCensus(yongchang);
const total = (of: typeof town) =>
  Object.values(of.population.residents.value)
    .flatMap(({ female, male }) => [...female, ...male])
    .reduce((sum, count) => sum + count, 0);

describe("a town from its name and its residents alone", () => {
  it("has the residents of the second census, with the ages of its class [FALL1, FALL2]", () => {
    expect(total(town)).toBeCloseTo(177_641, 3);
    const { female, male } = town.population.residents.value.county!;
    const old = [...female.slice(65), ...male.slice(65)].reduce((sum, count) => sum + count, 0);
    expect((100 * old) / 177_641).toBeCloseTo(china.classAverages.mature.aged65plus.after, 1);
  });

  it("says of each figure that it is an average of its class, and which [FALL1]", () => {
    expect(town.parameters.people_per_home_at_start).toMatchObject({
      value: { county: china.classAverages.mature.householdSize },
      basis: "class-average",
      confidence: "low",
      source: expect.stringContaining("average of 587 counties and districts of mature resource-based cities"),
    });
    expect(hegang.parameters.people_per_home_at_start!.basis).toBe("data");
  });

  it("runs to the end of the century with books that close [FALL5]", () => {
    const model = createTownModel(town);
    const columns = Object.fromEntries(
      Object.entries(referenceScenario(town)).map(([id, value]) => [id, Float64Array.of(value)]),
    );
    const { values, failures } = model.run(columns, 1, { id: "carry-on", settings: [] });
    expect(failures).toEqual([]);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it("spreads posts by hand: all miners in mining, farms by how rural it is [FALL4]", () => {
    // Urban 53.118 %, miners 2.2172 %: farms 17.99 % of the country's × 46.882 / 36.11 = 0.2608 of all posts.
    const posts = (sector: keyof typeof town.startingPosts) => town.startingPosts[sector].value.county!;
    const all = Object.values(town.startingPosts).reduce((sum, { value }) => sum + value.county!, 0);
    const employed = Object.values(china.employed).reduce((sum, count) => sum + count, 0);
    expect(posts("farming") / all).toBeCloseTo(((china.employed.agriculture / employed) * (100 - 53.118)) / 36.11, 4);
    expect(posts("mining") / all).toBeGreaterThan(0.022172);
    expect(posts("energy")).toBe(0);
  });

  it("takes what is known in place of what is usual [FALL5]", () => {
    const known = { value: 7, low: 5, high: 9, source: "survey of 2025", basis: "data", confidence: "high" } as const;
    expect(townFromCensus({ ...yongchang, known: { depth_at_start: known } }).parameters.depth_at_start).toEqual({
      ...known,
      unit: "m",
    });
  });

  it("refuses inputs that are missing or impossible, by name and with an example", () => {
    const [unit] = yongchang.units;
    const asked = (change: object) => () => townFromCensus({ ...yongchang, units: [{ ...unit!, ...change }] });
    expect(asked({ residents: undefined })).toThrow("units.0.residents: found nothing; expected");
    expect(asked({ residents: { before: 0, after: 5 } })).toThrow("units.0.residents.before: found 0; expected");
    expect(asked({ urban: 130 })).toThrow(
      "units.0.urban: found 130; expected a percentage from 0 to 100, such as 13.7",
    );
    expect(() => townFromCensus({ ...yongchang, units: [] })).toThrow("units: found no unit; expected at least one");
    expect(asked({ aged0to14: { before: 60, after: 60 }, aged65plus: { before: 50, after: 50 } })).toThrow(
      "leave room for others",
    );
  });
});
