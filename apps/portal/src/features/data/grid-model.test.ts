import { describe, expect, it } from "vitest";
import { exampleIndicator, exampleObservation } from "./example-observations.ts";
import { gridModel } from "./grid-model.ts";

const indicators = [
  exampleIndicator("L1", { capacity: "learning" }),
  exampleIndicator("B1"),
  exampleIndicator("B2"),
  exampleIndicator("X1", { capacity: null }),
];
const observations = [
  exampleObservation("B1", 2020, 13.7),
  exampleObservation("B1", 2024, 0),
  exampleObservation("B2", 2020, { kind: "range", low: 1, high: 2 }),
  exampleObservation("L1", 2020, { kind: "no-data" }),
  exampleObservation("B2", 2024, 5, { townId: "620302" }),
];
const question = { townId: "620300", years: [2020, 2024], onlyBlanks: false };

describe("gridModel", () => {
  it("groups by capacity: buffer, self-organisation, learning, then the rest", () => {
    const model = gridModel(indicators, observations, question);
    expect(model.groups.map((group) => [group.capacity, group.rows.map((row) => row.indicator.id)])).toEqual([
      ["buffer", ["B1", "B2"]],
      ["learning", ["L1"]],
      [null, ["X1"]],
    ]);
  });

  it("keeps a measured zero, a range and no data apart", () => {
    const rows = gridModel(indicators, observations, question).groups[0]!.rows;
    expect(rows[0]!.cells.map((cell) => cell.kind)).toEqual(["measured", "measured"]);
    expect(rows[0]!.cells[1]).toMatchObject({ value: 0 });
    expect(rows[1]!.cells.map((cell) => cell.kind)).toEqual(["range", "no-data"]);
  });

  it("remembers that a blank was recorded, so that the next save names its version", () => {
    const learning = gridModel(indicators, observations, question).groups[1]!.rows[0]!;
    expect(learning.cells[0]).toMatchObject({ kind: "no-data", observation: { indicatorId: "L1" } });
    expect(learning.cells[1]).toEqual({ kind: "no-data", observation: null });
  });

  it("shows only rows with a blank among the years asked for, and says how many it left out", () => {
    const model = gridModel(indicators, observations, { ...question, onlyBlanks: true });
    expect(model.groups.flatMap((group) => group.rows.map((row) => row.indicator.id))).toEqual(["B2", "L1", "X1"]);
    expect([model.shown, model.total]).toEqual([3, 4]);
  });
});
