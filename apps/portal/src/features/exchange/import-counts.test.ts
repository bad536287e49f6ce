import type { CellProblem, RowChange } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { importCounts } from "./import-counts.ts";

const row = (key: string, kind: RowChange["kind"], isConflict = false): RowChange => ({
  ...{ sheet: "tasks", row: 2, key, title: { en: key, zh: "" }, kind, fields: [] },
  conflict: isConflict ? { exported: 1, present: 2, changedBy: "Li" } : null,
});
const fault: CellProblem = {
  ...{ sheet: "tasks", row: 9, column: "dueOn", cell: "D9", found: "soon" },
  problem: { kind: "not-a-day" },
};
const changes = [row("a", "add"), row("b", "change"), row("c", "change", true), row("d", "change", true)];

describe("importCounts", () => {
  it("writes rows in conflict only where the file's side was chosen", () => {
    const preview = { changes, problems: [], unchangedRows: 7 };
    const counts = { add: 1, change: 3, conflict: 2, unchanged: 7, faulty: 0 };
    expect(importCounts(preview, new Set(), false)).toEqual({ ...counts, writable: 2 });
    expect(importCounts(preview, new Set(["c"]), false)).toEqual({ ...counts, writable: 3 });
  });

  it("writes nothing beside faulty cells until their rows are left out", () => {
    const preview = { changes, problems: [fault], unchangedRows: 0 };
    expect(importCounts(preview, new Set(), false)).toMatchObject({ faulty: 1, writable: 0 });
    expect(importCounts(preview, new Set(), true)).toMatchObject({ faulty: 1, writable: 2 });
  });
});
