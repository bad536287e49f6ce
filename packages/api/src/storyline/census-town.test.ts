import { TownId } from "@tamarisk/domain";
import { readCensusCounties } from "@tamarisk/reference-data";
import { townFromCensus } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { censusTown } from "./census-town.ts";
import { townModelOf } from "./town-models.ts";

const town = (id: string) => TownId.parse(id);

describe("a town of the census tables", () => {
  it("is one unit when it is a county, with the class of its prefecture", () => {
    expect(censusTown(town("620321"))).toMatchObject({
      name: { zh: "永昌县" },
      resourceClass: "mature",
      units: [{ id: "county", residents: { before: 235_489, after: 177_641 } }],
    });
  });

  it("is its districts and its counties when it is a prefecture", () => {
    const hegang = censusTown(town("230400"))!;
    expect(hegang.resourceClass).toBe("declining");
    expect(hegang.units.map(({ id, residents }) => [id, residents.after])).toEqual([
      ["districts", 545_404],
      ["counties", 345_867],
    ]);
  });

  it("is the table's own row when it is a prefecture without parts: Jiayuguan", () => {
    const jiayuguan = censusTown(town("620200"))!;
    expect(jiayuguan.units.map(({ id, residents }) => [id, residents.after])).toEqual([["city", 312_663]]);
    expect(townModelOf(town("620200"))).toMatchObject({ basis: "census" });
  });

  it("is unknown when the tables do not have it", () => {
    expect(censusTown(town("999999"))).toBeNull();
    expect(townModelOf(town("999999"))).toBeNull();
  });

  it("has a model with storylines, unless somebody fitted one", () => {
    expect(townModelOf(town("620300"))).toMatchObject({ basis: "fitted" });
    const hegang = townModelOf(town("230400"))!;
    expect(hegang).toMatchObject({ basis: "census", parameters: { townId: "230400" } });
    expect(hegang.storylines.map(({ id }) => id)).toContain("carry-on");
    expect(townModelOf(town("230400"))).toBe(hegang);
  });

  it("can be made of any county, the youngest, oldest, smallest and largest among them", () => {
    const { rows } = readCensusCounties();
    const ends = [
      rows.toSorted((a, b) => b.shareAged0To14In2020 - a.shareAged0To14In2020),
      rows.toSorted((a, b) => b.shareAged65PlusIn2020 - a.shareAged65PlusIn2020),
      rows.toSorted((a, b) => a.population2020 - b.population2020),
      rows.toSorted((a, b) => b.population2020 - a.population2020),
    ].map((sorted) => sorted[0]!.id);
    for (const id of [...ends, ...rows.filter((_, place) => place % 500 === 7).map((row) => row.id)]) {
      expect(townFromCensus(censusTown(town(id))!).townId).toBe(id);
    }
  });
});
