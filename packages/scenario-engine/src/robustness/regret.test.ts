import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeTable, toRows } from "../ensemble/outcome-table.ts";
import { regret } from "./regret.ts";

/** Rectangles of integers, so every difference is exact. */
const rows = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([policies, scenarios]) =>
  fc.array(fc.array(fc.integer(), { minLength: scenarios, maxLength: scenarios }), {
    minLength: policies,
    maxLength: policies,
  }),
);

describe("regret", () => {
  it("is the shortfall against the best policy in the same scenario", () => {
    expect(
      toRows(
        regret(
          outcomeTable("minimize", [
            [410, 980],
            [560, 610],
          ]),
        ),
      ),
    ).toEqual([
      [0, 370],
      [150, 0],
    ]);
  });

  it("takes larger as better when the outcome is maximised", () => {
    expect(
      toRows(
        regret(
          outcomeTable("maximize", [
            [410, 980],
            [560, 610],
          ]),
        ),
      ),
    ).toEqual([
      [150, 0],
      [0, 370],
    ]);
  });

  it("leaves a zero in every scenario and nothing below zero", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const regrets = toRows(regret(outcomeTable("minimize", table)));
        for (const scenario of regrets[0]!.keys()) {
          expect(Math.min(...regrets.map((row) => row[scenario]!))).toBe(0);
        }
      }),
    );
  });

  it("ignores a shock that hits every policy alike", () => {
    fc.assert(
      fc.property(rows, fc.integer(), (table, shock) => {
        const shocked = table.map((row) => row.map((value) => value + shock));
        expect(regret(outcomeTable("minimize", shocked))).toEqual(regret(outcomeTable("minimize", table)));
      }),
    );
  });

  it("never falls when another policy joins the table", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const fewer = toRows(regret(outcomeTable("minimize", table)));
        const newcomer = table[0]!.map((value) => value - 1);
        const more = toRows(regret(outcomeTable("minimize", [...table, newcomer])));
        for (const [p, row] of fewer.entries()) {
          for (const [s, value] of row.entries()) expect(more[p]![s]).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it("spreads a failed run over its scenario instead of hiding it", () => {
    expect(
      toRows(
        regret(
          outcomeTable("minimize", [
            [NaN, 980],
            [560, 610],
          ]),
        ),
      ),
    ).toEqual([
      [NaN, 370],
      [NaN, 0],
    ]);
  });

  it("refuses a table without policies", () => {
    expect(() => regret(outcomeTable("minimize", []))).toThrow(RangeError);
  });
});
