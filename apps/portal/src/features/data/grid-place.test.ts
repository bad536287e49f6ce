import { describe, expect, it } from "vitest";
import { exampleIndicator } from "./example-observations.ts";
import { gridModel } from "./grid-model.ts";
import { gridPlace } from "./grid-place.ts";

const indicators = ["B1", "B2"].map((id) => exampleIndicator(id));
const model = gridModel(indicators, [], { townId: "620300", years: [2020, 2024], onlyBlanks: false });

describe("gridPlace", () => {
  it("finds a cell by indicator and year", () => {
    expect(gridPlace(model, { indicatorId: "B2", year: 2020 })?.position).toEqual({ row: 1, column: 0 });
  });

  it("falls back to the first row and the last year", () => {
    expect(gridPlace(model, { indicatorId: "gone", year: 1999 })?.position).toEqual({ row: 0, column: 1 });
    expect(gridPlace(model, null)?.position).toEqual({ row: 0, column: 1 });
  });

  it("has no place in an empty grid", () => {
    expect(gridPlace({ ...model, groups: [] }, null)).toBeNull();
  });
});
