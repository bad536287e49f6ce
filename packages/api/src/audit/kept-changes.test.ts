import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptChanges } from "./kept-changes.ts";

describe("keptChanges", () => {
  it("keeps what a field said before and says now, and leaves out what is the same", () => {
    const before = { title: { en: "Belt", zh: "" }, startYear: 2026, endYear: null as number | null };
    const after = { ...before, title: { en: "Belt", zh: "" }, startYear: 2027, endYear: 2030 };
    expect(keptChanges(before, after, ["title", "startYear", "endYear"])).toEqual([
      { field: "startYear", before: 2026, after: 2027 },
      { field: "endYear", before: null, after: 2030 },
    ]);
  });

  it("shortens a long text with a mark, and leaves out a value that would swell the entry", () => {
    const [title, place] = keptChanges(
      { title: "a".repeat(501), place: null as number[] | null },
      { title: "b", place: Array.from({ length: 3000 }, (_, at) => at) },
      ["title", "place"],
    );
    expect(title).toEqual({ field: "title", before: `${"a".repeat(500)}…`, after: "b", isShortened: true });
    expect(place).toEqual({ field: "place", before: null, after: null, isShortened: true });
  });

  it("never grows beyond two bounded values a field, and keeps short values as they are", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const [change] = keptChanges({ value: before }, { value: after }, ["value"]);
        if (!change) return;
        expect(JSON.stringify(change).length).toBeLessThan(8200);
        if (!change.isShortened) expect(JSON.stringify(change.after)).toBe(JSON.stringify(after));
      }),
    );
  });
});
