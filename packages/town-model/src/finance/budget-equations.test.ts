import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";

const inputs = [
  "taxes",
  "land revenue",
  "quota revenue",
  "ecological compensation",
  "transfers",
  "revenue at start",
  "service need",
  "upkeep need",
  "pension need",
  "measure need",
  "paid by others",
  "debt ratio at start",
  "interest rate",
  "reserve",
] as const;
const outputs = [
  "services funded",
  "measures funded",
  "service money",
  "upkeep money",
  "measure money",
  "revenue",
  "spending",
  "debt",
  "debt ratio",
  "arrears",
  "reserve",
  "rescue",
  "money out of balance",
] as const;
const run = townValues(inputs, outputs.slice());

/** Revenue of 70 against needs of 65 and 2.45 of interest on a debt of 70. */
const town = {
  taxes: 19,
  "land revenue": 1,
  "quota revenue": 0,
  "ecological compensation": 0,
  transfers: 50,
  "revenue at start": 70,
  "service need": 45,
  "upkeep need": 15,
  "pension need": 5,
  "measure need": 0,
  "paid by others": 0,
  "debt ratio at start": 1,
  "interest rate": 0.035,
};
const budget = (change: Partial<Record<(typeof inputs)[number], number>> = {}) => run({ ...town, ...change });

describe("a year's budget", () => {
  it("puts three fifths of a surplus into services and repays debt with the rest [FINANCE11]", () => {
    const values = budget();
    expect(values["services funded"][0]).toBeCloseTo(1 + (0.6 * 2.55) / 60, 12);
    expect(values.debt[1]).toBeCloseTo(70 - 0.4 * 2.55, 12);
  });

  it("cuts services when revenue falls short, and does not borrow for them [FINANCE8, FINANCE9]", () => {
    const values = budget({ transfers: 44 });
    expect(values["services funded"][0]).toBeCloseTo((64 - 5 - 2.45) / 60, 12);
    expect(values["service money"][0]! / values["upkeep money"][0]!).toBeCloseTo(3, 12);
    expect(values.debt[50]).toBe(70);
  });

  it("draws on the reserve before it cuts [FINANCE8]", () => {
    const values = budget({ transfers: 44, reserve: 2 });
    expect(values["services funded"][0]).toBeCloseTo((64 + 2 - 5 - 2.45) / 60, 12);
    expect(values.reserve[1]).toBe(0);
  });

  it("borrows for measures within the room its debt leaves, and cuts the rest of them more than services [FINANCE8, FINANCE9]", () => {
    const values = budget({ transfers: 44, "measure need": 6, "paid by others": 3 });
    const borrowed = 0.12 * 64 * (1 - 70 / 64 / 2);
    const short = 1 - 56.55 / (60 + 6 - borrowed);
    const own = (6 - borrowed) * (1 - 1.5 * short);
    expect(values["measures funded"][0]).toBeCloseTo((borrowed + own) / 6, 12);
    expect(values["services funded"][0]).toBeCloseTo((56.55 - own) / 60, 12);
    expect(values["measure money"][0]).toBeCloseTo(borrowed + own + 3, 12);
    expect(values.debt[1]).toBeCloseTo(70 + borrowed, 12);
  });

  it("keeps services at their floor; what has no money is owed, or paid by the province as the debt nears its line [FINANCE10]", () => {
    const values = budget({ transfers: 10 });
    const unpaid = 0.45 * 60 - (30 - 7.45);
    expect(values["services funded"][0]).toBe(0.45);
    expect(values.rescue[0]).toBeCloseTo((70 / 30 - 2) * unpaid, 12);
    expect(values.arrears[1]).toBeCloseTo((1 - (70 / 30 - 2)) * unpaid, 12);
    expect(values.debt[1]).toBeCloseTo(70 + values.arrears[1]!, 12);
  });

  it("pays what it owes before anything better [FINANCE11]", () => {
    const values = run({ ...town, transfers: 52 });
    expect(values.arrears[1]).toBe(0);
    expect(values["services funded"][0]).toBeGreaterThan(1);
  });

  it("without any revenue runs on the province's money, and its debt no longer grows", () => {
    const values = budget({ taxes: 0, "land revenue": 0, transfers: 0, "measure need": 6 });
    expect(values["services funded"][0]).toBe(0.45);
    expect(values["measures funded"][0]).toBe(0);
    expect(values.rescue[0]).toBeCloseTo(7.45 + 27, 12);
    expect(values.debt[80]).toBe(70);
  });

  it("without needs or debt saves all it earns", () => {
    const nothing = { "service need": 0, "upkeep need": 0, "pension need": 0, "debt ratio at start": 0 };
    const values = budget(nothing);
    expect(values.reserve[10]).toBeCloseTo(700, 9);
    expect(values["debt ratio"][80]).toBe(0);
  });

  it("moves to the interest of today as debt is placed anew [FINANCE12]", () => {
    const values = budget({ transfers: 44, "interest rate": 0.055 });
    const [first, second] = values["services funded"];
    expect(first! - second!).toBeCloseTo((70 * 0.02) / 8 / 60, 12);
  });

  it("keeps its books whatever comes: revenue less spending is the change of reserve and debt [FINANCE13]", () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 200, noNaN: true }));
    const anyTown = fc.record({
      taxes: amount,
      transfers: amount,
      "service need": amount,
      "upkeep need": amount,
      "pension need": amount,
      "measure need": amount,
      "debt ratio at start": fc.double({ min: 0, max: 5, noNaN: true }),
      "interest rate": fc.double({ min: 0, max: 0.1, noNaN: true }),
    });
    fc.assert(
      fc.property(anyTown, (change) => {
        const values = budget(change);
        for (const name of outputs) {
          if (name === "money out of balance") continue;
          for (const value of values[name]) expect(value).toBeGreaterThanOrEqual(0);
        }
        for (const value of values["money out of balance"]) expect(Math.abs(value)).toBeLessThan(1e-7);
        for (const value of values["services funded"]) expect(value).toBeLessThanOrEqual(1.2 + 1e-12);
        for (const value of values["measures funded"]) expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
