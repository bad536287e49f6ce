import type { Cases } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { describedBox, mostTellingFirst } from "./described-box.ts";
import { knownLimits } from "./known-limits.ts";
import { leftOverCases } from "./left-over-cases.ts";

/** Ten futures; those with a price up to 3 fail, and one of the others. */
const cases: Cases = {
  count: 10,
  inputs: [
    { id: "price", kind: "number", values: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) },
    { id: "mine", kind: "category", codes: Uint16Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0, 1), categories: ["open", "shut"] },
  ],
  ofInterest: Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0, 0, 1),
};
const whole = { n: 10, k: 4 };

describe("describedBox", () => {
  it("counts what a box holds", () => {
    expect(describedBox(cases, { price: { max: 4 } }, whole)).toMatchObject({
      ...{ n: 4, k: 3, coverage: 0.75, density: 0.75, mass: 0.4 },
    });
  });

  it("counts over the futures that earlier boxes have left, as shares of all", () => {
    const { cases: left, places } = leftOverCases(cases, [{ price: { max: 3 } }]);
    expect(places).toEqual(Int32Array.of(3, 4, 5, 6, 7, 8, 9));
    expect(describedBox(left, { price: { min: 9 } }, whole)).toMatchObject({ n: 2, k: 1, coverage: 0.25, mass: 0.2 });
    expect(describedBox(left, { mine: { values: ["shut"] } }, whole)).toMatchObject({ n: 4, k: 1 });
  });

  it("says 0 of an empty box, not a share of nothing", () => {
    expect(describedBox(cases, { price: { min: 99 } }, whole)).toMatchObject({ n: 0, k: 0, coverage: 0, density: 0 });
  });

  it("lists the limits that are least like chance first", () => {
    const box = { limits: { mine: { values: ["open"] }, price: { max: 4 } }, quasiP: { mine: 0.4, price: 0.001 } };
    expect(Object.keys(mostTellingFirst(box))).toEqual(["price", "mine"]);
  });
});

describe("knownLimits", () => {
  it("keeps limits that fit the uncertainties, and drops those of another model", () => {
    const limits = {
      ...{ price: { min: 2 }, mine: { values: ["shut"] } },
      ...{ rain: { max: 1 } },
    };
    expect(knownLimits(limits, cases.inputs)).toEqual({ price: { min: 2 }, mine: { values: ["shut"] } });
    expect(knownLimits({ price: { values: ["dear"] }, mine: { values: ["sold"] } }, cases.inputs)).toEqual({});
  });
});
