import { describe, expect, it } from "vitest";
import { budgetBySource, budgetByYear } from "./budget-by-source.ts";

const line = (source: "government" | "tourism", year: number, millionCny: number, isSecured: boolean) => ({
  source,
  year,
  millionCny,
  isSecured,
});

describe("budgetBySource", () => {
  it("adds lines by source, keeps bare budgets as unnamed and unsecured, and passes over what is not assessed", () => {
    const measures = [
      { budgetMillionCny: 30, budgetLines: [line("tourism", 2026, 10, false), line("government", 2028, 20, true)] },
      { budgetMillionCny: 5, budgetLines: [] },
      { budgetMillionCny: null, budgetLines: [] },
    ];
    expect(budgetBySource(measures)).toEqual({
      parts: [
        { source: "government", amount: 20 },
        { source: "tourism", amount: 10 },
        { source: "unnamed", amount: 5 },
      ],
      securedMillionCny: 20,
    });
  });
});

describe("budgetByYear", () => {
  it("has a bar for every year, empty ones too, and none without lines", () => {
    const lines = [line("tourism", 2026, 10, false), line("government", 2028, 20, true)];
    expect(
      budgetByYear({ budgetMillionCny: 30, budgetLines: lines }).map(({ year, parts }) => [year, parts.length]),
    ).toEqual([
      [2026, 1],
      [2027, 0],
      [2028, 1],
    ]);
    expect(budgetByYear({ budgetMillionCny: 30, budgetLines: [] })).toEqual([]);
  });
});
