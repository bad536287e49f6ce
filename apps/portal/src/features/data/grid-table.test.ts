import { describe, expect, it } from "vitest";
import { exampleIndicator, exampleObservation } from "./example-observations.ts";
import { gridModel } from "./grid-model.ts";
import { gridTable } from "./grid-table.ts";

describe("gridTable", () => {
  it("keeps zero a number, a blank empty and a range in words", () => {
    const observations = [
      exampleObservation("B1", 2020, 0),
      exampleObservation("B1", 2024, { kind: "range", low: 0.5, high: 1.2 }),
    ];
    const years = [2020, 2023, 2024];
    const model = gridModel([exampleIndicator("B1")], observations, { townId: "620300", years, onlyBlanks: false });
    const table = gridTable(model, {
      caption: "Jinchang",
      code: "Code",
      indicator: "Indicator",
      unit: "Unit",
      nameOf: ({ name }) => name.en,
      unitOf: () => "%",
      range: (low, high) => `${low} to ${high}`,
    });
    expect(table.columns).toEqual(["Code", "Indicator", "Unit", "2020", "2023", "2024"]);
    expect(table.rows).toEqual([["B1", "B1", "%", 0, null, "0.5 to 1.2"]]);
  });
});
