import { ResourceClass } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPlaces, unpackPlaces } from "./packed-places.ts";

const text = fc.record({ en: fc.string({ minLength: 1 }), zh: fc.string({ minLength: 1 }) });
const people = fc.option(fc.nat());
const row = fc.record({
  id: fc.stringMatching(/^\d{6}$/),
  level: fc.constantFrom("prefecture" as const, "county" as const),
  name: text,
  province: text,
  prefecture: text,
  population2010: people,
  population2020: people,
  resourceClass: fc.option(fc.constantFrom(...ResourceClass.options)),
  flags: fc.uniqueArray(fc.constantFrom("zone", "weak-match", "no-2010-match")),
});

describe("packPlaces", () => {
  it("gives back every place as it was", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackPlaces(packPlaces(rows))).toEqual(rows);
      }),
    );
  });

  it("writes a repeated region once", () => {
    const gansu = { en: "Gansu", zh: "甘肃省" };
    const county = {
      level: "county" as const,
      province: gansu,
      prefecture: gansu,
      population2010: 1,
      population2020: null,
    };
    const name = { en: "A", zh: "甲" };
    const packed = packPlaces([
      { ...county, id: "620302", name, resourceClass: null, flags: [] },
      { ...county, id: "620321", name, resourceClass: null, flags: ["zone"] },
    ]);
    expect(packed.regions).toEqual([["Gansu", "甘肃省"]]);
  });
});
