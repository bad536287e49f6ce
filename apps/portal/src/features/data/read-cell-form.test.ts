import { describe, expect, it } from "vitest";
import { type CellForm, cellForm } from "./cell-form.ts";
import { exampleIndicator, exampleObservation } from "./example-observations.ts";
import { readCellForm } from "./read-cell-form.ts";

const indicator = exampleIndicator("B2");
const cell = { indicator, townId: exampleObservation("B2", 2020, 1).townId, year: 2024 };
const blank = cellForm(indicator, null);
const typed: CellForm = { ...blank, value: { kind: "number", value: 15.8 }, source: " Statistical bulletin 2024 " };
const read = (form: CellForm) => readCellForm(form, cell, 2026);
const problemsOf = (form: CellForm) => {
  const reading = read(form);
  return reading.kind === "wrong" ? reading.problems : {};
};

describe("readCellForm", () => {
  it("gives a draft with the source trimmed and empty notes as null", () => {
    expect(read(typed)).toEqual({
      kind: "ready",
      draft: {
        indicatorId: "B2",
        townId: "620300",
        year: 2024,
        value: { kind: "measured", value: 15.8 },
        unit: "percent",
        breakdown: { sex: "all", ageGroup: "all", residentGroup: "all" },
        isProvisional: false,
        source: "Statistical bulletin 2024",
        licence: null,
        confidence: "medium",
        note: null,
      },
    });
  });

  it("names everything that is missing at once", () => {
    expect(problemsOf(blank)).toEqual({ value: { kind: "blank" }, source: { kind: "blank" } });
  });

  it("saves a zero that was typed, and never makes one of a blank", () => {
    expect(read({ ...typed, value: { kind: "number", value: 0 } })).toMatchObject({ draft: { value: { value: 0 } } });
    expect(problemsOf({ ...typed, value: { kind: "blank" } }).value).toEqual({ kind: "blank" });
  });

  it("shows what it could not read", () => {
    expect(problemsOf({ ...typed, value: { kind: "unreadable", text: "17,2" } }).value).toEqual({
      kind: "unreadable",
      found: "17,2",
    });
  });

  it("refuses another unit and a share above 100 beside the field at fault", () => {
    expect(problemsOf({ ...typed, unit: "persons" }).unit).toMatchObject({ kind: "other-unit", expected: "percent" });
    expect(problemsOf({ ...typed, value: { kind: "number", value: 112 } }).value).toMatchObject({
      kind: "outside-bounds",
      found: 112,
    });
  });

  it("refuses a range upside down, and marks the end that is out of bounds", () => {
    const range = (low: number, high: number): CellForm => ({
      ...typed,
      knowledge: "range",
      low: { kind: "number", value: low },
      high: { kind: "number", value: high },
    });
    expect(problemsOf(range(3, 1)).high).toEqual({ kind: "upside-down", low: 3, high: 1 });
    expect(Object.keys(problemsOf(range(5, 140)))).toEqual(["high"]);
    expect(Object.keys(problemsOf(range(-5, 14)))).toEqual(["low"]);
    expect(read(range(0.5, 1.2))).toMatchObject({ kind: "ready", draft: { value: { kind: "range" } } });
  });

  it("records that nothing is known, with who says so", () => {
    expect(read({ ...typed, knowledge: "no-data" })).toMatchObject({ draft: { value: { kind: "no-data" } } });
    expect(problemsOf({ ...typed, knowledge: "no-data", source: " " })).toEqual({ source: { kind: "blank" } });
  });

  it("gives back a stored value unchanged", () => {
    const stored = exampleObservation("B2", 2024, { kind: "range", low: 1, high: 2 });
    expect(read(cellForm(indicator, stored))).toMatchObject({
      kind: "ready",
      draft: { value: stored.value, source: "7th census", confidence: "high" },
    });
  });
});
