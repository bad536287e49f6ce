import type { BudgetLine } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { isSameBudget } from "./budget-lines.ts";

const works: BudgetLine = { source: "government", year: 2027, millionCny: 12, isSecured: true };
const mine: BudgetLine = { source: "enterprises", year: 2026, millionCny: 5, isSecured: false };

describe("isSameBudget", () => {
  it("does not ask in which order lines and their columns stand", () => {
    const { isSecured, ...rest } = works;
    expect(isSameBudget([works, mine], [mine, { isSecured, ...rest }])).toBe(true);
  });

  it("tells lines apart by source, year, amount and commitment, and by how many there are", () => {
    const others: Partial<BudgetLine>[] = [
      { source: "other" },
      { year: 2028 },
      { millionCny: 13 },
      { isSecured: false },
    ];
    for (const other of others) expect(isSameBudget([works], [{ ...works, ...other }])).toBe(false);
    expect(isSameBudget([works], [works, mine])).toBe(false);
  });
});
