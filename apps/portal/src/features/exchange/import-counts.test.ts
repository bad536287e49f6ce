import type { CellProblem, ImportNote, RowChange } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { importCounts } from "./import-counts.ts";

const row = (key: string, kind: RowChange["kind"], isConflict = false): RowChange => ({
  ...{ sheet: "tasks", row: 2, key, title: { en: key, zh: "" }, kind, fields: [], kept: [] },
  conflict: isConflict ? { exported: 1, present: 2, changedBy: "Li", cells: null } : null,
});
const fault: CellProblem = {
  ...{ sheet: "tasks", row: 9, column: "dueOn", cell: "D9", found: "soon" },
  problem: { kind: "not-a-day" },
};
const nothing = { withoutFaulty: false, evenIfPresent: false };
const changes = [row("a", "add"), row("b", "change"), row("c", "change", true), row("d", "change", true)];

describe("importCounts", () => {
  it("writes rows in conflict only where the file's side was chosen", () => {
    const preview = { changes, problems: [], notes: [], unchangedRows: 7 };
    const counts = { add: 1, change: 3, conflict: 2, unchanged: 7, faulty: 0, alike: 0 };
    expect(importCounts(preview, new Set(), nothing)).toEqual({ ...counts, writable: 2 });
    expect(importCounts(preview, new Set(["c"]), nothing)).toEqual({ ...counts, writable: 3 });
  });

  it("writes nothing beside faulty cells until their rows are left out", () => {
    const preview = { changes, problems: [fault], notes: [], unchangedRows: 0 };
    expect(importCounts(preview, new Set(), nothing)).toMatchObject({ faulty: 1, writable: 0 });
    expect(importCounts(preview, new Set(), { ...nothing, withoutFaulty: true })).toMatchObject({ writable: 2 });
  });

  it("adds nothing that seems to be here already until the planner has said that it is meant", () => {
    const notes: ImportNote[] = [{ kind: "rows-look-present", sheet: "tasks", count: 1, added: 1 }];
    const preview = { changes, problems: [], notes, unchangedRows: 0 };
    expect(importCounts(preview, new Set(), nothing)).toMatchObject({ alike: 1, writable: 0 });
    expect(importCounts(preview, new Set(), { ...nothing, evenIfPresent: true })).toMatchObject({ writable: 2 });
  });
});
