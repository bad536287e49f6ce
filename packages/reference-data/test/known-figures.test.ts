import { describe, expect, it } from "vitest";
import { readDesertificationActionPlan } from "../src/knowledge/desertification-action-plan.ts";
import { readIndicatorSystems } from "../src/knowledge/indicator-systems.ts";
import { readJinchangBoundary } from "../src/knowledge/jinchang-boundary.ts";
import { readJinchangFigures } from "../src/knowledge/jinchang-figures.ts";
import { readJinchangTownships } from "../src/knowledge/jinchang-townships.ts";
import { readPolicies } from "../src/knowledge/policies.ts";
import { readPopulationProspects } from "../src/knowledge/population-prospects.ts";
import { readScenarios } from "../src/knowledge/scenarios.ts";
import { readStakeholders } from "../src/knowledge/stakeholders.ts";
import { readManifest } from "../src/reading/manifest.ts";
import { readCensusAgeStructure } from "../src/tables/census-age-structure.ts";
import { readCensusCounties } from "../src/tables/census-counties.ts";
import { readCountyNames } from "../src/tables/county-names.ts";
import { readExhaustedCities } from "../src/tables/exhausted-cities.ts";
import { readJinchangCensusProfile } from "../src/tables/jinchang-census-profile.ts";
import { readJinchangPopulationSeries } from "../src/tables/jinchang-population-series.ts";
import { readJinchangPublishedIndices } from "../src/tables/jinchang-published-indices.ts";
import { readRegionNames } from "../src/tables/region-names.ts";

describe("the census tables", () => {
  it("add up: men and women make the population of every county", () => {
    const wrong = readCensusCounties().rows.filter(
      (county) => county.male2020 + county.female2020 !== county.population2020,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ["620300", 2010, 464050],
    ["620300", 2020, 438026],
    ["620302", 2020, 260385],
    ["620321", 2020, 177641],
  ])("give %s in %d the same people by age as in total", (id, year, total) => {
    const groups = readCensusAgeStructure().rows.filter((group) => group.id === id && group.year === year);
    expect(groups).toHaveLength(19);
    expect(groups.reduce((sum, { male, female }) => sum + male + female, 0)).toBe(total);
    expect(groups.at(-1)?.ages).toEqual({ fromAge: 85, toAge: null });
  });

  it("keep blanks as null and flags as a list", () => {
    const counties = readCensusCounties().rows;
    const unmatched = counties.filter(({ flags }) => flags.includes("no-2010-match"));
    expect(unmatched).toHaveLength(187);
    expect(new Set(unmatched.map(({ population2010 }) => population2010))).toEqual(new Set([null]));
    expect(counties.filter(({ population2010 }) => population2010 === 0)).toEqual([]);
  });

  it("show residents registered elsewhere rising from 46,858 to 84,697 in Jinchang", () => {
    const registeredElsewhere = (year: number) =>
      readJinchangCensusProfile()
        .rows.filter((figure) => figure.id === "620300" && figure.year === year)
        .filter(({ indicator }) => indicator.startsWith("moved_from_"))
        .reduce((sum, { value }) => sum + value, 0);
    expect([registeredElsewhere(2010), registeredElsewhere(2020)]).toEqual([46858, 84697]);
  });

  it("keep the confidence of each yearly figure", () => {
    const figures = readJinchangPopulationSeries().rows;
    expect(figures.find(({ year }) => year === 1995)?.confidence).toBe("low");
    expect(
      figures.find(({ year, indicator }) => year === 2020 && indicator === "resident_population_census"),
    ).toMatchObject({
      value: 438026,
      confidence: "high",
    });
  });

  it("have years as they are printed: one, a run, or none", () => {
    const spans = readJinchangPublishedIndices().rows.map(({ years }) => years);
    expect(spans).toContainEqual({ fromYear: 2000, toYear: 2006 });
    expect(spans.filter((span) => span === null)).toHaveLength(4);
  });

  it("have Jinchang in none of the three batches of exhausted cities", () => {
    expect(readExhaustedCities().rows.filter(({ name }) => name === "金昌市")).toEqual([]);
  });
});

describe("the English names", () => {
  it("find Fengnan by its pinyin", () => {
    const [fengnan] = readCountyNames().rows.filter(({ nameInEnglish }) => nameInEnglish === "Fengnan");
    expect(fengnan).toMatchObject({ name: "丰南区", nameSource: "generated pinyin" });
  });

  it.each([
    ["620302", "Jinchuan"],
    ["620321", "Yongchang"],
    ["621222", "Wenxian"],
    ["620525", "Zhangjiachuan"],
    ["130225", "Laoting"],
    ["350102", "Gulou"],
    ["220623", "Changbai"],
    ["140109", "Wanbailin"],
    ["310115", "Pudong New Area"],
  ])("call %s %s", (id, expected) => {
    expect(readCountyNames().rows.find((county) => county.id === id)?.nameInEnglish).toBe(expected);
  });

  it("cover every province and prefecture of the census tables", () => {
    const names = new Map(
      readRegionNames().rows.map((region) => [`${region.level} ${region.name}`, region.nameInEnglish]),
    );
    const missing = readCensusCounties().rows.filter(
      ({ province, prefecture }) => !names.has(`province ${province}`) || !names.has(`prefecture ${prefecture}`),
    );
    expect(missing).toEqual([]);
    expect(
      ["province 陕西省", "province 内蒙古自治区", "prefecture 金昌市", "prefecture 西安市"].map((key) =>
        names.get(key),
      ),
    ).toEqual(["Shaanxi", "Inner Mongolia", "Jinchang", "Xi'an"]);
  });
});

describe("the knowledge files", () => {
  it("keep four figures of the thesis marked as contradicted, with the reason", () => {
    const contradicted = readJinchangFigures().content.figures.filter(
      ({ confidence }) => confidence === "contradicted",
    );
    expect(contradicted.map(({ id }) => id)).toEqual([
      "college_share_2020",
      "rbc_class_claimed",
      "exhausted_batch_claimed",
      "solar_share_claimed_province",
    ]);
    expect(contradicted.every(({ check }) => check !== undefined && check.zh !== "")).toBe(true);
    const entry = readManifest().files.find(({ file }) => file === "jinchang.json");
    expect(entry?.contradicted.toSorted()).toEqual(contradicted.map(({ id }) => id).toSorted());
  });

  it("name 27 stakeholders in both languages, in four classes", () => {
    const { stakeholders } = readStakeholders().content;
    expect(stakeholders).toHaveLength(27);
    expect(stakeholders.find(({ id }) => id === "C4")).toMatchObject({
      class: "civic",
      name: { en: "Farmers", zh: "农民" },
      powerReading: 1,
      interestReading: 5,
    });
  });

  it("tell phases that are in the text from those only in a figure", () => {
    const { scenarios } = readScenarios().content;
    expect(scenarios.map(({ id, phases }) => [id, phases.filter(({ kind }) => kind === "in-text").length])).toEqual([
      ["managed-shrinkage", 1],
      ["industrial-revival", 0],
      ["desert-oasis", 0],
    ]);
  });

  it("give the gates of the action plan a rule and conditions, and no number", () => {
    const { phases } = readDesertificationActionPlan().content;
    expect(phases.map(({ tippingPoint }) => tippingPoint?.rule ?? null)).toEqual(["all-of", "any-of", null]);
    expect(phases[0]?.tippingPoint?.conditions[1]).toEqual({ en: "groundwater shows recovery", zh: "地下水出现回升" });
  });

  it("give each policy measure its capacity, or none where the document does not say", () => {
    const { measures } = readPolicies().content;
    const ofCapacity = (capacity: string | null) => measures.filter((measure) => measure.capacity === capacity).length;
    expect([ofCapacity("buffer"), ofCapacity("self-organisation"), ofCapacity("learning"), ofCapacity(null)]).toEqual([
      19, 10, 9, 27,
    ]);
  });

  it("propose 28 core indicators with a direction", () => {
    const core = readIndicatorSystems().content.coreSetProposal;
    expect(core).toHaveLength(28);
    expect(core.find(({ id }) => id === "B2")).toMatchObject({
      capacity: "buffer",
      direction: "down",
      name: { en: "share aged 65+", zh: "65岁及以上人口占比" },
    });
  });

  it("hold mortality for 22 ages in 12 periods, and the fertility of 2020–2025", () => {
    const { mxF, tfr5Med } = readPopulationProspects().content;
    expect([mxF.ages.length, mxF.periods.length]).toEqual([22, 12]);
    expect(tfr5Med["2020-2025"]).toBe(1.0604);
  });

  it("hold 18 townships and the outlines of two counties", () => {
    const { units } = readJinchangTownships().content;
    expect([
      units.length,
      units.flatMap((unit) => unit.communities).length,
      units.flatMap((unit) => unit.villages).length,
    ]).toEqual([18, 43, 139]);
    expect(readJinchangBoundary().content.features.map(({ properties }) => properties.adcode)).toEqual([
      "620302",
      "620321",
    ]);
  });
});
