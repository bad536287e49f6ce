import { describe, expect, it } from "vitest";
import { atlasPlace } from "./atlas-place.ts";
import { searchPlaces } from "./search-places.ts";

const place = (id: string, en: string, zh: string, population2020: number) =>
  atlasPlace({
    id,
    level: "county",
    name: { en, zh },
    province: { en: "Gansu", zh: "甘肃省" },
    prefecture: { en: "Jinchang", zh: "金昌市" },
    population2010: null,
    population2020,
    resourceClass: null,
    flags: [],
  });

const places = [
  place("620302", "Jinchuan", "金川区", 260_385),
  place("620300", "Jinchang", "金昌市", 438_026),
  place("620321", "Yongchang", "永昌县", 177_641),
  place("610102", "Xi'an", "西安市", 12_952_907),
  place("130109", "Changfeng", "长丰县", 90_000),
];
const ids = (query: string) => searchPlaces(places, query, 8).map(({ id }) => id);

describe("searchPlaces", () => {
  it("finds a place by its Chinese name, with and without the suffix", () => {
    expect(ids("金昌")).toEqual(["620300"]);
    expect(ids("金昌市")).toEqual(["620300"]);
  });

  it("finds a place by pinyin, whatever the capitals, spaces and tone marks", () => {
    expect(ids("JIN chang")).toEqual(["620300"]);
    expect(ids("jīnchāng")).toEqual(["620300"]);
    expect(ids("xian")).toEqual(["610102"]);
  });

  it("puts beginnings before parts, and larger places first", () => {
    expect(ids("jin")).toEqual(["620300", "620302"]);
    expect(ids("chang")).toEqual(["130109", "620300", "620321"]);
    expect(ids("永")).toEqual(["620321"]);
  });

  it("finds nothing for a blank query or an unknown name", () => {
    expect(ids("  ")).toEqual([]);
    expect(ids("Atlantis")).toEqual([]);
  });

  it("returns no more than asked", () => {
    expect(searchPlaces(places, "n", 2)).toHaveLength(2);
  });
});
