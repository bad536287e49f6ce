import type { CellProblem, ImportPreview, RowChange } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { changesOf, importOverview } from "./import-overview.ts";

const fields = ["titleEn", "source"].map((column) => ({ column, before: "a", after: "b" }));

function row(at: number, sheet: RowChange["sheet"], conflictCells?: string[] | null): RowChange {
  const conflict = { exported: 1, present: 2, changedBy: null, cells: conflictCells ?? null };
  return {
    ...{ sheet, row: at, key: `${sheet}:${at}`, title: { en: `Row ${at}`, zh: "" }, kind: "change", fields, kept: [] },
    conflict: conflictCells === undefined ? null : conflict,
  };
}

function previewOf(changes: RowChange[], problems: CellProblem[] = []): ImportPreview {
  const heading = { fileName: "plan.xlsx", state: "previewed", by: "Lin Xia", at: new Date(0) } as const;
  return { id: "" as ImportPreview["id"], ...heading, unchangedRows: 0, notes: [], changes, problems };
}

describe("importOverview", () => {
  it("counts rows by sheet, and those in conflict that are written in part", () => {
    const changes = [row(2, "measures", ["source"]), row(3, "measures", null), row(2, "tasks", ["titleEn", "source"])];
    expect(importOverview(previewOf([...changes, row(3, "tasks")])).counts).toEqual({
      sheets: [
        { sheet: "measures", all: 2, add: 0, change: 2, conflict: 2 },
        { sheet: "tasks", all: 2, add: 0, change: 2, conflict: 1 },
      ],
      partly: 1,
      problems: 0,
    });
  });

  it("of 20,000 rows and faults is less than half a megabyte", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => at + 2);
    const fault = {
      sheet: "tasks",
      column: "dueOn",
      cell: "D9",
      found: "soon",
      problem: { kind: "not-a-day" },
    } as const;
    const overview = importOverview(
      previewOf(
        many.map((at) => row(at, "tasks", ["source"])),
        many.reverse().map((at) => ({ ...fault, row: at })),
      ),
    );
    expect(overview.counts).toMatchObject({ sheets: [{ all: 20_000 }], problems: 20_000 });
    expect(overview.problems[0]!.row).toBe(2);
    expect(JSON.stringify(overview).length).toBeLessThan(500_000);
  });
});

describe("changesOf", () => {
  it("gives a part in the order of the file", () => {
    const changes = [row(2, "tasks"), row(3, "tasks", null), { ...row(4, "tasks"), kind: "add" as const }];
    const rows = (part: Parameters<typeof changesOf>[1]) => changesOf(changes, part).map((change) => change.row);
    expect([rows("all"), rows("add"), rows("change"), rows("conflict")]).toEqual([[2, 3, 4], [4], [2, 3], [3]]);
  });
});
