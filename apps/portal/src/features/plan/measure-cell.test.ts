import type { Measure } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { cellText, isTypedInCell, readCell } from "./measure-cell.ts";
import { measuresOf } from "./plan-place.ts";

const line = { source: "government", year: 2027, millionCny: 8, isSecured: true } as const;
const measure: Measure = {
  ...measuresOf(examplePlan)[0]!,
  title: { en: "Drainage", zh: "排水" },
  ...{ startYear: 2027, endYear: 2030, budgetMillionCny: 8, budgetLines: [line] },
};

describe("readCell", () => {
  it("changes the title in the reader's language only", () => {
    expect(readCell(measure, "title", "排水洗盐", "zh-CN")).toMatchObject({
      value: { title: { en: "Drainage", zh: "排水洗盐" } },
    });
  });

  it("gives a single line of the budget the new amount, and takes it out where nothing is typed", () => {
    expect(readCell(measure, "budget", "9.5", "en")).toMatchObject({
      value: { budgetMillionCny: 9.5, budgetLines: [{ ...line, millionCny: 9.5 }] },
    });
    expect(readCell(measure, "budget", "", "en")).toMatchObject({ value: { budgetMillionCny: null, budgetLines: [] } });
    expect(readCell(measure, "budget", "-1", "en")).toMatchObject({ problem: { kind: "outside" } });
  });

  it("gives back what it shows", () => {
    for (const cell of ["title", "years", "budget"] as const) {
      const { id: _, lineageId: __, implementationUnitId: ___, position: ____, version: _____, ...draft } = measure;
      expect(readCell(measure, cell, cellText(measure, cell, "en"), "en")).toEqual({ ok: true, value: draft });
    }
  });
});

describe("isTypedInCell", () => {
  it("leaves a budget of several lines to the form", () => {
    expect(isTypedInCell(measure, "budget")).toBe(true);
    expect(isTypedInCell({ ...measure, budgetLines: [line, { ...line, year: 2028 }] }, "budget")).toBe(false);
  });
});
