import { ResourceClass } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressWithFilters,
  ChangeFilter,
  filtersFromAddress,
  hasFilters,
  noFilters,
  PopulationBand,
  passesFilters,
} from "./atlas-filters.ts";
import { atlasPlace } from "./atlas-place.ts";

const yongchang = atlasPlace({
  id: "620321",
  level: "county",
  name: { en: "Yongchang", zh: "永昌县" },
  province: { en: "Gansu", zh: "甘肃省" },
  prefecture: { en: "Jinchang", zh: "金昌市" },
  population2010: 235489,
  population2020: 177641,
  resourceClass: null,
  flags: [],
});

const filters = fc.record({
  province: fc.option(fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/)),
  population: fc.option(fc.constantFrom(...PopulationBand.options)),
  change: fc.option(fc.constantFrom(...ChangeFilter.options)),
  classes: fc.subarray([...ResourceClass.options]),
});

describe("filtersFromAddress", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(filters, (each) => {
        const address = new URLSearchParams(addressWithFilters(new URLSearchParams("town=620300"), each).toString());
        expect(filtersFromAddress(address)).toEqual(each);
        expect(address.get("town")).toBe("620300");
      }),
    );
  });

  it("leaves out what makes no sense", () => {
    const address = new URLSearchParams("province=62&people=many&change=gone&class=growing poor");
    expect(filtersFromAddress(address)).toEqual({ ...noFilters, classes: ["growing"] });
  });
});

describe("passesFilters", () => {
  it("lets everything through when nothing is narrowed", () => {
    expect(passesFilters(yongchang, noFilters)).toBe(true);
    expect(hasFilters(noFilters)).toBe(false);
  });

  it("narrows by province, population and change together", () => {
    const wanted = { ...noFilters, province: "gansu", population: "100k-300k", change: "severe" } as const;
    expect(passesFilters(yongchang, wanted)).toBe(true);
    expect(passesFilters(yongchang, { ...wanted, province: "qinghai" })).toBe(false);
    expect(passesFilters(yongchang, { ...wanted, change: "mild" })).toBe(false);
  });

  it("does not take a missing population for a small one", () => {
    const unknown = atlasPlace({ ...yongchang, population2020: null });
    expect(passesFilters(unknown, { ...noFilters, population: "under-100k" })).toBe(false);
    expect(passesFilters(unknown, { ...noFilters, change: "not-comparable" })).toBe(true);
  });

  it("asks for a resource class only from places on the list", () => {
    expect(passesFilters(yongchang, { ...noFilters, classes: ["mature"] })).toBe(false);
    expect(passesFilters({ ...yongchang, resourceClass: "mature" }, { ...noFilters, classes: ["mature"] })).toBe(true);
  });
});

describe("atlasPlace", () => {
  it("takes the class from the unrounded change", () => {
    expect(yongchang.change).toBeCloseTo(-24.565, 3);
    expect(yongchang.severity).toBe("severe");
  });

  it("gives no change to a place whose boundary is doubtful", () => {
    expect(atlasPlace({ ...yongchang, flags: ["weak-match"] })).toMatchObject({ change: null, severity: null });
  });
});
