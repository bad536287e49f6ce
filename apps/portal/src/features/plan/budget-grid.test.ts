import { describe, expect, it } from "vitest";
import {
  budgetGrid,
  budgetLinesIn,
  gridOverYears,
  pastedInto,
  roundedSum,
  sumOfCells,
  withRow,
} from "./budget-grid.ts";

const lines = [
  { source: "enterprises", year: 2027, millionCny: 12, isSecured: false },
  { source: "government", year: 2026, millionCny: 26.5, isSecured: true },
  { source: "government", year: 2027, millionCny: 38, isSecured: true },
] as const;

describe("budgetGrid", () => {
  const grid = budgetGrid(lines);

  it("lays lines out by source and year and reads them back", () => {
    expect(grid.years).toEqual([2026, 2027]);
    expect(grid.rows.map(({ source }) => source)).toEqual(["government", "enterprises"]);
    expect(sumOfCells(grid.rows.flatMap(({ amounts }) => amounts))).toBe(76.5);
    const read = budgetLinesIn(grid);
    expect(read.ok && new Set(read.value)).toEqual(new Set(lines));
  });

  it("keeps secured and hoped-for money of one source apart", () => {
    expect(budgetGrid([lines[1], { ...lines[1], isSecured: false }]).rows).toHaveLength(2);
  });

  it("keeps amounts at their year when the years change", () => {
    const [government] = gridOverYears(grid, 2027, 2029).rows;
    expect(government!.amounts.map(({ kind }) => kind)).toEqual(["number", "blank", "blank"]);
  });

  it("takes what a spreadsheet copies, drops what reaches past the edge, and keeps what it cannot read", () => {
    const pasted = pastedInto(grid, 0, 1, "1,200\t7\r\nN/A\r\n9\r\n");
    const read = pasted.rows.map(({ amounts }) => amounts[1]);
    expect(read).toEqual([
      { kind: "number", value: 1200 },
      { kind: "unreadable", text: "N/A" },
    ]);
    expect(budgetLinesIn(pasted)).toEqual({ ok: false, problem: { kind: "unreadable", found: "N/A" } });
  });

  it("takes a blank cell for no line, never for zero, and refuses an amount below zero", () => {
    const one = withRow(gridOverYears({ years: [], rows: [] }, 2026, 2027), "tourism");
    expect(budgetLinesIn(one)).toEqual({ ok: true, value: [] });
    expect(sumOfCells(one.rows[0]!.amounts)).toBeNull();
    expect(budgetLinesIn(pastedInto(one, 0, 0, "-3"))).toMatchObject({
      ok: false,
      problem: { kind: "outside", found: -3 },
    });
  });
});

describe("roundedSum", () => {
  it("adds decimal figures without a binary tail", () => {
    expect(roundedSum([0.1, 0.2])).toBe(0.3);
  });
});
