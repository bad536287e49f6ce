import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highWord, lowWord, nearest, numberOf, powerOfTwo, upperHalf, withSign } from "./number-words.ts";

const edges = [0, -0, 5e-324, -5e-324, 2 ** -1022, -(2 ** -1022) + 5e-324, 1.7976931348623157e308, Infinity, -Infinity];

describe("words of a number", () => {
  it("takes a number apart and puts it together again", () => {
    expect([highWord(1), lowWord(1)]).toEqual([0x3ff0_0000, 0]);
    expect(numberOf(0x4009_21fb, 0x5444_2d18)).toBe(Math.PI);
    expect(numberOf(highWord(Number.NaN), lowWord(Number.NaN))).toBeNaN();
    const whole = (x: number) => {
      expect(numberOf(highWord(x), lowWord(x))).toBe(x);
    };
    edges.forEach(whole);
    fc.assert(fc.property(fc.double({ noNaN: true }), whole), { numRuns: 2000, seed: 1 });
  });

  it("keeps the upper half, and the sign where nothing else is left", () => {
    expect(upperHalf(Math.PI)).toBe(3.1415920257568359);
    expect(upperHalf(-5e-324)).toBe(-0);
  });

  it("knows the powers of two, and signs of zeros", () => {
    for (let whole = -1022; whole <= 1023; whole++) expect(powerOfTwo(whole)).toBe(2 ** whole);
    expect([withSign(3, -0), withSign(-3, 0), withSign(0, -1)]).toEqual([-3, 3, -0]);
  });

  it("takes halves to the even one", () => {
    const found = [0.5, 1.5, 2.5, -0.3, -0.5, -1.5, 0, -0, 2 ** 52 + 1, 2 ** 51 + 0.5, -Infinity].map(nearest);
    expect(found).toEqual([0, 2, 2, -0, -0, -2, 0, -0, 2 ** 52 + 1, 2 ** 51, -Infinity]);
    expect(nearest(Number.NaN)).toBeNaN();
  });
});
