import type { ImportNote, ImportOverview, RowChange } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { decided, isTaken } from "./conflict-choice.ts";
import { importCounts, partOf, sheetBeginning } from "./import-counts.ts";

/** 3 measures and 4 tasks: one task is new, three rows are in conflict, two of those with more cells than the disputed. */
const counts: ImportOverview["counts"] = {
  sheets: [
    { sheet: "measures", all: 3, add: 0, change: 3, conflict: 2 },
    { sheet: "tasks", all: 4, add: 1, change: 3, conflict: 1 },
  ],
  partly: 2,
  problems: 0,
};
const overview = { counts, notes: [], unchangedRows: 7 };
const nothing = { withoutFaulty: false, evenIfPresent: false };
const keep = { side: "here", others: new Map() } as const;
const take = { side: "file", others: new Map() } as const;

function conflictOf(key: string, cells: string[]): RowChange {
  const fields = ["titleEn", "source"].map((column) => ({ column, before: "a", after: "b" }));
  const row = { sheet: "measures", row: 2, key, title: { en: key, zh: "" }, kind: "change", fields, kept: [] } as const;
  return { ...row, fields, kept: [], conflict: { exported: 1, present: 2, changedBy: "Li", cells } };
}
const [whole, partly] = [conflictOf("a", ["titleEn", "source"]), conflictOf("b", ["source"])];

describe("importCounts", () => {
  it("writes of rows in conflict those whose file's side counts, and what is not disputed of the others", () => {
    const expected = { add: 1, change: 6, conflict: 3, unchanged: 7, faulty: 0, alike: 0 };
    expect(importCounts(overview, keep, nothing)).toEqual({ ...expected, writable: 6 });
    expect(importCounts(overview, decided(keep, partly!, "file"), nothing).writable).toBe(6);
    expect(importCounts(overview, decided(keep, whole!, "file"), nothing).writable).toBe(7);
    expect(importCounts(overview, take, nothing).writable).toBe(7);
    expect(importCounts(overview, decided(take, whole!, "here"), nothing).writable).toBe(6);
    expect(importCounts(overview, decided(take, partly!, "here"), nothing).writable).toBe(7);
  });

  it("writes nothing beside faulty cells until their rows are left out", () => {
    const faulty = { ...overview, counts: { ...counts, problems: 1 } };
    expect(importCounts(faulty, keep, nothing)).toMatchObject({ faulty: 1, writable: 0 });
    expect(importCounts(faulty, keep, { ...nothing, withoutFaulty: true })).toMatchObject({ writable: 6 });
  });

  it("adds nothing that seems to be here already until the planner has said that it is meant", () => {
    const notes: ImportNote[] = [{ kind: "rows-look-present", sheet: "tasks", count: 1, added: 1 }];
    expect(importCounts({ ...overview, notes }, keep, nothing)).toMatchObject({ alike: 1, writable: 0 });
    expect(importCounts({ ...overview, notes }, keep, { ...nothing, evenIfPresent: true }).writable).toBe(6);
  });
});

describe("a row decided by itself", () => {
  it("has the other side, until it is decided back", () => {
    const choice = decided(take, whole!, "here");
    expect([isTaken(choice, "a"), isTaken(choice, "b")]).toEqual([false, true]);
    expect(decided(choice, whole!, "file")).toEqual(take);
  });
});

describe("sheetBeginning", () => {
  it("finds the first row of each sheet in a part", () => {
    const beginnings = Array.from({ length: 7 }, (_, index) => sheetBeginning(overview, "all", index)?.sheet ?? null);
    expect(beginnings).toEqual(["measures", null, null, "tasks", null, null, null]);
    expect(sheetBeginning(overview, "add", 0)).toEqual({ sheet: "tasks", count: 1 });
  });
});

describe("partOf", () => {
  it("tells the rows of a part only when all rows are known", () => {
    const changes = [whole!, partly!];
    expect(partOf({ counts, changes }, "all")).toEqual(changes);
    expect(partOf({ counts, changes }, "conflict")).toEqual([]);
    const sheets = [{ sheet: "measures" as const, all: 2, add: 0, change: 2, conflict: 2 }];
    expect(partOf({ counts: { ...counts, sheets }, changes }, "conflict")).toEqual(changes);
    expect(partOf({ counts: { ...counts, sheets }, changes }, "add")).toEqual([]);
  });
});
