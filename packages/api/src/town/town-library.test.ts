import { Town, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { idOf, townsFromReference } from "../reference/towns-from-reference.ts";
import { countCities } from "./count-cities.ts";
import { shrinkageOf } from "./shrinkage-of.ts";
import { figuresOf } from "./town-figures.ts";
import { seriesOf } from "./town-series.ts";

const jinchang = TownId.parse("620300");
const towns = new Map(townsFromReference().map((town) => [town.id, town]));
const town = (id: string) => towns.get(TownId.parse(id))!;

describe("townsFromReference", () => {
  it("names every place in both languages and gives listed cities their class", () => {
    expect(town("620302")).toMatchObject({
      level: "county",
      name: { en: "Jinchuan", zh: "金川区" },
      province: { en: "Gansu", zh: "甘肃省" },
      resourceClass: null,
    });
    expect(town("620300")).toMatchObject({ level: "prefecture", name: { en: "Jinchang" }, resourceClass: "mature" });
  });

  it("keeps a listed city that was merged since, without people and with the reason", () => {
    expect(town("371200")).toMatchObject({ population2010: null, population2020: null, level: "prefecture" });
    expect(town("371200").provenance.note).toContain("divided or merged since");
  });

  it("finds a listed city by its code of 2010 where 2020 has none", () => {
    expect(idOf({ adcode2010: TownId.parse("653201"), adcode2020: null })).toBe("653201");
  });

  it("leaves nothing that the domain's schema would refuse", () => {
    for (const each of towns.values()) expect(Town.safeParse(each).success).toBe(true);
  });
});

describe("countCities", () => {
  it("adds up to the 262 cities of the list", () => {
    const counts = countCities([...towns.values()]);
    expect(counts.map(({ class: name, listed }) => [name, listed])).toEqual([
      ["growing", 31],
      ["mature", 141],
      ["declining", 67],
      ["regenerating", 23],
    ]);
    for (const { listed, comparable, shrank } of counts) {
      expect(comparable).toBeLessThanOrEqual(listed);
      expect(shrank).toBeLessThanOrEqual(comparable);
    }
  });
});

describe("shrinkageOf", () => {
  it("has Jinchang newly shrinking: grew to 2010, lost 5.61 percent to 2020", () => {
    const shrinkage = shrinkageOf(town("620300"));
    expect(shrinkage.change).toBeCloseTo(-5.608, 3);
    expect(shrinkage.annual).toBeCloseTo(-0.575, 3);
    expect(shrinkage).toMatchObject({ severity: "mild", pattern: { kind: "two-periods", code: "GS" } });
  });

  it("has one period for a county that no earlier census gives", () => {
    expect(shrinkageOf(town("620321"))).toMatchObject({ severity: "severe", pattern: { kind: "one-period" } });
  });

  it("compares nothing where the boundary is doubtful or a count is missing", () => {
    const unknown = { change: null, annual: null, severity: null, pattern: { kind: "no-period" } };
    expect(shrinkageOf({ ...town("620321"), flags: ["weak-match"] })).toEqual(unknown);
    expect(shrinkageOf({ ...town("620321"), population2010: null })).toEqual(unknown);
  });
});

describe("series and figures", () => {
  it("run in order of years, each point with its own source", () => {
    const residents = seriesOf(jinchang).find((series) => series.id === "resident_population_yearend")!;
    const years = residents.points.map((point) => point.year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(residents.points.every((point) => point.provenance.source !== "")).toBe(true);
  });

  it("keep the four contradicted figures with that mark", () => {
    const contradicted = figuresOf(jinchang).filter((figure) => figure.provenance.confidence === "contradicted");
    expect(contradicted).toHaveLength(4);
    expect(contradicted.every((figure) => figure.check !== null)).toBe(true);
  });

  it("are none for towns nobody has described", () => {
    expect([seriesOf(TownId.parse("110101")), figuresOf(TownId.parse("110101"))]).toEqual([[], []]);
  });
});
