import type { BudgetLine } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { budgetText } from "./budget-text.ts";

const works: BudgetLine = { source: "government", year: 2027, millionCny: 12, isSecured: true };
const mine: BudgetLine = { source: "enterprises", year: 2026, millionCny: 5, isSecured: false };

describe("budgetText", () => {
  it("does not ask in which order lines and their columns stand", () => {
    const { isSecured, ...rest } = works;
    expect(budgetText([works, mine])).toBe(budgetText([mine, { isSecured, ...rest }]));
  });

  it("tells lines apart by source, year, amount and commitment, and by how many there are", () => {
    const others: Partial<BudgetLine>[] = [
      { source: "other" },
      { year: 2028 },
      { millionCny: 13 },
      { isSecured: false },
    ];
    for (const other of others) expect(budgetText([works])).not.toBe(budgetText([{ ...works, ...other }]));
    expect(budgetText([works])).not.toBe(budgetText([works, mine]));
  });
});
