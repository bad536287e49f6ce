import { ResourceClass } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPlaces, unpackPlaces } from "./packed-places.ts";

const name = fc.string({ minLength: 1 });
const text = fc.record({ en: name, zh: name });
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

const gansu = { en: "Gansu", zh: "甘肃省" };
const county = {
  level: "county" as const,
  province: gansu,
  prefecture: gansu,
  population2010: 1,
  population2020: null,
};

describe("packPlaces", () => {
  it("gives back every place as it was", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackPlaces(packPlaces(rows))).toEqual(rows);
      }),
    );
  });

  it("writes a repeated region once", () => {
    const name = { en: "A", zh: "甲" };
    const packed = packPlaces([
      { ...county, id: "620302", name, resourceClass: null, flags: [] },
      { ...county, id: "620321", name, resourceClass: null, flags: ["zone"] },
    ]);
    expect(packed.regions).toBe("Gansu\t甘肃省");
    expect(packed.rows.split("\n")).toEqual(["620302\tc\tA\t甲\t0\t0\t1\t\t\t", "620321\tc\tA\t甲\t0\t0\t1\t\t\tzone"]);
  });

  it("turns a tab inside a name into a space", () => {
    const place = { ...county, id: "620302", name: { en: "A\tB", zh: "甲\n" }, resourceClass: null, flags: [] };
    expect(unpackPlaces(packPlaces([place]))[0]?.name).toEqual({ en: "A B", zh: "甲 " });
  });
});
