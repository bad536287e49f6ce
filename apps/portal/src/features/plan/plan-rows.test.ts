import { describe, expect, it } from "vitest";
import { exampleId, examplePlan, exampleReadings } from "./example-plan.ts";
import { gateLetter, planRows } from "./plan-rows.ts";

describe("planRows", () => {
  it("reads a gate before the phase it opens, then units, then their measures", () => {
    expect(planRows(examplePlan, {}, new Set()).map((row) => row.kind)).toEqual([
      "phase",
      "unit",
      "measure",
      "measure",
      "unit",
      "measure",
      "gate",
      "phase",
      "unit",
    ]);
  });

  it("shows what a filter lets through, unfolded, and leaves out units without any", () => {
    const units = new Set([exampleId(11), exampleId(12)]);
    const rows = planRows(examplePlan, {}, units, new Set([exampleId(112)]));
    expect(rows.map((row) => row.kind)).toEqual(["phase", "unit", "measure", "gate", "phase"]);
  });

  it("folds away the measures of a collapsed unit and nothing else", () => {
    const kinds = planRows(examplePlan, {}, new Set([exampleId(11)])).map((row) => row.kind);
    expect(kinds.filter((kind) => kind === "measure")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "unit")).toHaveLength(3);
  });

  it("lets everything behind an unmet gate wait, and takes a gate without reading for unknown", () => {
    const openings = (readings: object) =>
      planRows(examplePlan, readings as never, new Set()).flatMap((row) => (row.kind === "unit" ? [row.opening] : []));
    expect(openings({})).toEqual([
      { kind: "open" },
      { kind: "open" },
      { kind: "waits", letter: "A", status: "unknown" },
    ]);
    expect(openings(exampleReadings("met")).at(-1)).toEqual({ kind: "may-open", letter: "A" });
  });
});

describe("gateLetter", () => {
  it("goes on after Z", () => {
    expect([0, 1, 25, 26, 27, 52].map(gateLetter)).toEqual(["A", "B", "Z", "AA", "AB", "BA"]);
  });
});
