import type { TippingYears } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { mainCauses, tippingCauses } from "./tipping-causes.ts";

const futures = 90;
/** Where it is driest it fails at once, then in 2040, and where it is wettest never. */
const years = Float64Array.from({ length: futures }, (_, future) =>
  future < 30 ? Number.NEGATIVE_INFINITY : future < 60 ? 2040 : Number.POSITIVE_INFINITY,
);
const tipping: TippingYears = { actionIds: ["belts"], startYear: 2025, horizonYear: 2080, years };
const rain = Float64Array.from({ length: futures }, (_, future) => future / futures);
const price = Float64Array.from({ length: futures }, (_, future) => future % 3);
const same = new Float64Array(futures);

describe("tippingCauses", () => {
  it("puts the uncertainty first whose thirds lie furthest apart, never counted as the year after the horizon", () => {
    const causes = tippingCauses({ rain, price, same }, { inputIds: ["price", "same", "rain"], tipping });
    expect(causes.map(({ inputId }) => inputId)).toEqual(["rain", "price"]);
    expect(causes[0]).toMatchObject({ yearsApart: 2081 - 2025, isBeyondChance: true });
    expect(causes[0]?.thirds.map(({ median }) => median)).toEqual([
      { kind: "already-failing" },
      { kind: "reached", year: 2040 },
      { kind: "not-reached", horizonYear: 2080 },
    ]);
  });

  it("names none whose thirds differ by no more than chance, and at most three", () => {
    const causes = tippingCauses(
      { a: rain, b: rain, c: rain, d: rain, price },
      { inputIds: ["a", "b", "c", "d", "price"], tipping },
    );
    expect(mainCauses(causes)).toHaveLength(3);
    expect(mainCauses(tippingCauses({ price }, { inputIds: ["price"], tipping }))).toEqual([]);
  });

  it("says nothing of futures that cannot be counted", () => {
    const failed = { ...tipping, years: new Float64Array(futures).fill(Number.NaN) };
    expect(tippingCauses({ rain }, { inputIds: ["rain"], tipping: failed })).toEqual([]);
  });
});
