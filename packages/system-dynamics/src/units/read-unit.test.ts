import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnit } from "./read-unit.ts";
import { timesPower, unitPower, unitText } from "./unit.ts";

const powers = (text: string) => Object.fromEntries(readUnit(text) ?? new Map());

describe("readUnit [UNI1]", () => {
  it("reads products, quotients and powers from left to right", () => {
    expect(powers("people/year")).toEqual({ people: 1, year: -1 });
    expect(powers("(kg*m)/s^2")).toEqual({ kg: 1, m: 1, s: -2 });
    expect(powers("m/s/s")).toEqual({ m: 1, s: -2 });
    expect(powers("$/(person*month)")).toEqual({ $: 1, person: -1, month: -1 });
    expect(powers("m^-2")).toEqual({ m: -2 });
    expect(powers("m^(1/2)")).toEqual({ m: 0.5 });
    expect(powers("1/Month")).toEqual({ month: -1 });
    expect(powers("/Month")).toEqual({ month: -1 });
  });

  it("reads Stella's words and hyphens: Months Per Year, Meters/(Second-Second)", () => {
    expect(powers("Months Per Year")).toEqual({ months: 1, year: -1 });
    expect(powers("Meters/(Second-Second)")).toEqual({ meters: 1, second: -2 });
    expect(powers("per year")).toEqual({ year: -1 });
    expect(powers("percent")).toEqual({ percent: 1 });
  });

  it("takes a name with blanks or underscores as one name, whatever its case", () => {
    expect(powers("Square Km/Year")).toEqual({ "square km": 1, year: -1 });
    expect(powers("square_km/year")).toEqual(powers("Square Km / YEAR"));
  });

  it("reads Chinese names and signs", () => {
    expect(powers("元／（人·年）")).toEqual({ 元: 1, 人: -1, 年: -1 });
    expect(powers("万吨/年")).toEqual({ 万吨: 1, 年: -1 });
  });

  it("knows the ways to say dimensionless", () => {
    for (const text of ["1", "Dmnl", "dimensionless", "unitless", "people/people"]) expect(powers(text)).toEqual({});
  });

  it("keeps a number as a part, since converting would be guessing", () => {
    expect(powers("12*month")).toEqual({ 12: 1, month: 1 });
    expect(powers("1000 kg")).toEqual({ 1000: 1, kg: 1 });
  });

  it("leaves out Vensim's range and says nothing of an empty text", () => {
    expect(powers("people [0,1000,10]")).toEqual({ people: 1 });
    expect(readUnit("  ")).toBeUndefined();
    expect(readUnit("[0,?]")).toBeUndefined();
  });

  it("refuses what is not a unit, saying where", () => {
    expect(() => readUnit("Feet/(Second/Second")).toThrow('a "(" without ")"');
    expect(() => readUnit("people//year")).toThrow('found "/" in the unit "people//year" at character 8');
    expect(() => readUnit("people*")).toThrow("ends where a name was expected");
    expect(() => readUnit("m^year")).toThrow('found "year"');
    expect(() => readUnit("(".repeat(60))).toThrow("nested deeper than 50");
    expect(() => readUnit("m".repeat(3000))).toThrow("3000 characters");
  });

  it("reads back what unitText writes", () => {
    const exponent = fc.constantFrom(-3, -2, -1, -0.5, 0.5, 1, 2, 3);
    const units = fc.dictionary(fc.constantFrom("kg", "m", "s", "人", "square km"), exponent, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(units, (parts) => {
        const unit = new Map(Object.entries(parts));
        expect(Object.fromEntries(readUnit(unitText(unit, (part) => part))!)).toEqual(parts);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("multiplies so that a unit by its inverse is dimensionless", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("a", "b", "c"),
          fc.integer({ min: -4, max: 4 }).filter((n) => n !== 0),
        ),
        (parts) => {
          const unit = new Map(Object.entries(parts));
          expect(timesPower(unit, unitPower(unit, -1), 1).size).toBe(0);
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });
});
