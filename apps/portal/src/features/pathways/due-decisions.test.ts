import type { MapLine, MapStop } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { dueDecisions, pathwaysHeadline } from "./due-decisions.ts";

const stop = (rowId: string, decideYear: number | null): MapStop => ({
  ...{ rowId, decideYear, inForceYear: (decideYear ?? 2020) + 5, inForceRange: null },
  ...{ endYear: null, share: 1, ending: "next" },
});
const line = (id: string, ...stops: MapStop[]): MapLine => ({ id, label: id, mark: id.slice(0, 1), stops });
const lines = [
  line("oasis", stop("present-plan", null), stop("belts", 2029), stop("river", 2036)),
  line("with others", stop("present-plan", null), stop("belts", 2027)),
];

describe("dueDecisions", () => {
  it("names each measure once, by the earliest of its lines", () => {
    expect(dueDecisions(lines)).toEqual([
      { rowId: "belts", year: 2027, lineIds: ["oasis", "with others"] },
      { rowId: "river", year: 2036, lineIds: ["oasis"] },
    ]);
  });
});

describe("pathwaysHeadline", () => {
  it("counts what is due within five years", () => {
    expect(pathwaysHeadline(lines, 2026)).toMatchObject({
      kind: "soon",
      count: 1,
      before: 2031,
      first: { rowId: "belts" },
    });
    expect(pathwaysHeadline(lines, 2031)).toMatchObject({ kind: "soon", count: 2 });
  });

  it("says when the first decision is later, and when there is none", () => {
    expect(pathwaysHeadline(lines, 2015)).toMatchObject({ kind: "later", first: { year: 2027 } });
    expect(pathwaysHeadline([line("present", stop("present-plan", null))], 2026)).toEqual({ kind: "none" });
  });
});
