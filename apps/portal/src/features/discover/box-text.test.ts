import type { BoxLimit } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesInText, boxesText, boxInText, boxText, closedLimits, isSameBox, type Limits } from "./box-text.ts";

const end = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const limit: fc.Arbitrary<BoxLimit> = fc.oneof(
  fc.constant({}),
  end.map((min) => ({ min })),
  end.map((max) => ({ max })),
  fc.tuple(end, end).map(([min, max]) => ({ min, max })),
  fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }).map((values) => ({ values })),
);
const limits: fc.Arbitrary<Limits> = fc.dictionary(fc.string({ minLength: 1 }), limit, {
  maxKeys: 4,
  noNullPrototype: true,
});

describe("the text of a box", () => {
  it("is short enough to be read in an address", () => {
    expect(boxText({ price: { max: 14_000 }, drought: { values: ["long"] } })).toBe("price~~14000,drought~=long");
  });

  it("gives the same boxes again, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(limits, { maxLength: 3 }), (boxes) => {
        expect(boxesInText(boxesText(boxes))).toEqual(boxes);
      }),
    );
  });

  it("passes over what it cannot read", () => {
    expect(boxInText(null)).toBeNull();
    expect(boxInText("nonsense")).toBeNull();
    expect(boxInText("price~~soon,rain~1~2")).toEqual({ rain: { min: 1, max: 2 } });
    expect(boxInText("-")).toEqual({});
  });
});

describe("closedLimits", () => {
  it("drops a limit that is open at both ends", () => {
    expect(closedLimits({ price: {}, rain: { min: 1 }, mine: { values: ["open"] } })).toEqual({
      ...{ rain: { min: 1 }, mine: { values: ["open"] } },
    });
  });
});

describe("isSameBox", () => {
  it("does not care about the order of limits", () => {
    expect(isSameBox({ a: { min: 1 }, b: { max: 2 } }, { b: { max: 2 }, a: { min: 1 } })).toBe(true);
    expect(isSameBox({ a: { min: 1 } }, { a: { max: 1 } })).toBe(false);
  });
});
