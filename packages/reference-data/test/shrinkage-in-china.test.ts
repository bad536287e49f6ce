import { countShrinkage, decadeChange, resourceClassOf, severityClass, spatialType } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { readMethodExample } from "../src/knowledge/methods.ts";
import { readCensusCounties } from "../src/tables/census-counties.ts";
import { readCensusPrefectures } from "../src/tables/census-prefectures.ts";
import { readResourceCities } from "../src/tables/resource-cities.ts";

const counties = readCensusCounties().rows;
const comparable = counties.filter(({ flags }) => flags.length === 0);
const changeOf = (place: { population2010: number | null; population2020: number | null }) =>
  place.population2010 === null || place.population2020 === null
    ? null
    : decadeChange(place.population2010, place.population2020);

describe("China's counties between 2010 and 2020", () => {
  it("shrank in 1,457 of 2,409 comparable cases [SHR9]", () => {
    expect(countShrinkage(counties)).toMatchObject({
      compared: 2409,
      shrank: 1457,
      byClass: { severe: 237, moderate: 521, mild: 699, unchanged: 1, grew: 951 },
    });
  });

  it("leaves 534 counties out and says why", () => {
    const { leftOut } = countShrinkage(counties);
    expect(leftOut).toEqual([
      { kind: "flagged", flags: ["large-change-check-boundary"], places: 209 },
      { kind: "flagged", flags: ["weak-match"], places: 126 },
      { kind: "flagged", flags: ["zone", "no-2010-match"], places: 94 },
      { kind: "flagged", flags: ["no-2010-match"], places: 93 },
      { kind: "flagged", flags: ["large-change-check-boundary", "weak-match"], places: 11 },
      { kind: "flagged", flags: ["zone"], places: 1 },
    ]);
    expect(leftOut.reduce((sum, reason) => sum + reason.places, 0)).toBe(counties.length - 2409);
  });

  it("has one unchanged county, which gained 31 people on 730,652", () => {
    const unchanged = comparable.filter((county) => severityClass(changeOf(county)!) === "unchanged");
    expect(unchanged.map(({ name, population2010, population2020 }) => [name, population2010, population2020])).toEqual(
      [["梁山县", 730652, 730683]],
    );
  });

  it("differs from the published counts only where rounding moves a county to a limit [SHR7]", () => {
    const { growing, mild, moderate, severe, n } = readMethodExample("shrinkage").china_unflagged_counties;
    const rounded = comparable.map((county) => county.changePercent!);
    expect({ n, growing, mild, moderate, severe }).toEqual({
      n: rounded.length,
      growing: rounded.filter((change) => change >= 0).length,
      mild: rounded.filter((change) => change < 0 && change > -10).length,
      moderate: rounded.filter((change) => change <= -10 && change > -20).length,
      severe: rounded.filter((change) => change <= -20).length,
    });
    const atLimit = comparable.filter(({ changePercent }) => changePercent === -10);
    expect(atLimit.map((county) => [county.name, severityClass(changeOf(county)!)])).toEqual([
      ["兴化市", "mild"],
      ["文县", "moderate"],
    ]);
  });

  it("agrees with the change the census file prints", () => {
    const apart = comparable.filter((county) => Math.abs(changeOf(county)! - county.changePercent!) > 0.005 + 1e-9);
    expect(apart).toEqual([]);
  });

  it("shows a core that grows while the county empties", () => {
    const of = (id: string) => counties.find((county) => county.id === id)!;
    expect([of("620302").population2010, of("620302").population2020]).toEqual([228561, 260385]);
    expect([of("620321").population2010, of("620321").population2020]).toEqual([235489, 177641]);
    const jinchang = readCensusPrefectures().rows.find(({ id }) => id === "620300")!;
    expect(spatialType(changeOf(jinchang), [changeOf(of("620302")), changeOf(of("620321"))])).toEqual({
      kind: readMethodExample("shrinkage").type,
    });
  });
});

describe("the 262 resource-based cities", () => {
  const cities = readResourceCities().rows;
  const known = cities.filter((city) => changeOf(city) !== null);
  const shrank = known.filter((city) => changeOf(city)! < 0);

  it("are 31 growing, 141 mature, 67 declining and 23 regenerating", () => {
    const count = (name: string) => cities.filter((city) => city.resourceClass === name).length;
    expect(["growing", "mature", "declining", "regenerating"].map(count)).toEqual([31, 141, 67, 23]);
  });

  it("can be compared in 253 cases, of which 152 shrank", () => {
    expect([known.length, shrank.length]).toEqual([253, 152]);
  });

  it("shrank in 45 of 64 declining cases", () => {
    const declining = (city: (typeof cities)[number]) => city.resourceClass === "declining";
    expect([known.filter(declining).length, shrank.filter(declining).length]).toEqual([64, 45]);
  });

  it("have Jinchang as mature, against the thesis [RES1]", () => {
    const { jinchang_published, claim_in_thesis } = readMethodExample("resource_city_class");
    const listing = resourceClassOf("620300", cities);
    expect(listing).toMatchObject({ kind: "listed", entry: { name: "金昌市", resourceClass: jinchang_published } });
    expect(claim_in_thesis).not.toBe(jinchang_published);
  });

  it("have no code twice, so that the look-up is exact", () => {
    const codes = cities.flatMap((city) => city.adcode2020 ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
