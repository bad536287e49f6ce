import type { Cell, CellMarks, Sheet } from "@tamarisk/sheets";
import { describe, expect, it } from "vitest";
import { ImportCourse } from "./import-course.ts";
import { layoutOf, readRows } from "./read-rows.ts";

const unmarked: CellMarks = { merged: [], percents: new Set(), hasDaysFrom1904: false };

function read(name: string, rows: readonly (readonly Cell[])[], marks: Partial<CellMarks> = {}) {
  const sheet: Sheet = { name, rows, names: new Map(), marks: { ...unmarked, ...marks } };
  return readRows(sheet, layoutOf(sheet)!, new ImportCourse());
}

describe("the headings of a sheet", () => {
  it("are found below a title, in any order and in either language", async () => {
    const { rows, problems, notes } = await read("Tasks", [
      ["Jinchang, tasks of 2027"],
      [],
      ["截止日期", "Title in English", "Remarks"],
      ["2027-03-01", "Order seedlings", "soon"],
    ]);
    expect(rows).toEqual([{ row: 4, values: { dueOn: "2027-03-01", titleEn: "Order seedlings" } }]);
    expect([problems, notes]).toEqual([[], [{ kind: "column-not-known", sheet: "tasks", column: "Remarks" }]]);
  });

  it("are known by what they were called before", async () => {
    const { rows } = await read("措施", [
      ["英文名称", "开始年份", "结束年"],
      ["Plant saxaul", 2027, 2030],
    ]);
    expect(rows).toEqual([{ row: 2, values: { titleEn: "Plant saxaul", startYear: 2027, endYear: 2030 } }]);
  });

  it("are one problem where there are none, and no row is taken for anything", async () => {
    const { rows, problems, notes } = await read("Tasks", [["<html>"], ["a", 1]]);
    expect([rows, notes]).toEqual([[], []]);
    expect(problems).toMatchObject([{ row: 1, column: null, found: "<html>", problem: { kind: "no-headings" } }]);
  });

  it("that stand twice are named, and neither column is read", async () => {
    const { rows, problems } = await read("Tasks", [
      ["Due on", "Title in English", "due on "],
      ["2027-03-01", "a", "2028-03-01"],
    ]);
    expect(rows).toEqual([{ row: 2, values: { titleEn: "a" } }]);
    expect(problems).toMatchObject([{ cell: "C1", problem: { kind: "duplicate-column", first: "A1" } }]);
  });
});

describe("cells that are not what they look like", () => {
  it("a percentage is read as it is shown, so that 12 % is never taken for 0.12", async () => {
    const { problems } = await read("Observations", [["Value"], [0.07]], { percents: new Set(["A2"]) });
    expect(problems).toMatchObject([{ cell: "A2", found: "7%", problem: { kind: "not-a-number" } }]);
  });

  it("a day of a workbook that counts from 1904 is that day", async () => {
    const { rows } = await read("Tasks", [["Due on"], [46447 - 1462]], { hasDaysFrom1904: true });
    expect(rows[0]!.values.dueOn).toBe("2027-03-01");
  });

  it("a merged cell belongs to no row, and a formula that was never worked out is no blank", async () => {
    const rows = [["Source", "First year"], ["survey", { error: "=A1+1" }], []];
    const { problems } = await read("Measures", rows, { merged: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
    expect(problems).toMatchObject([
      { cell: "A2", found: "survey", problem: { kind: "merged-cell" } },
      { cell: "B2", found: "=A1+1", problem: { kind: "formula-without-result" } },
    ]);
  });
});
