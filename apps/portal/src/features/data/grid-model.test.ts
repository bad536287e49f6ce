import { describe, expect, it } from "vitest";
import { blankCount } from "./blank-count.ts";
import { exampleIndicator, exampleObservation } from "./example-observations.ts";
import { gridModel } from "./grid-model.ts";
import { availableYears, defaultYears } from "./shown-years.ts";

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

describe("blankCount", () => {
  it("counts indicators of which nothing is known in any year, for one place", () => {
    expect(blankCount(indicators, observations, "620300")).toEqual({ blank: 2, total: 4 });
    expect(blankCount(indicators, observations, "620302")).toEqual({ blank: 3, total: 4 });
  });

  it("does not take a contradicted figure for knowledge", () => {
    const provenance = { source: "thesis", licence: null, confidence: "contradicted", note: null };
    const contradicted = [exampleObservation("B1", 2020, 75.6, { provenance })];
    expect(blankCount(indicators, contradicted, "620300").blank).toBe(4);
  });
});

describe("defaultYears", () => {
  it("takes the newest years in which something was observed and fills up with years that have ended", () => {
    expect(defaultYears(observations, 2026)).toEqual([2020, 2022, 2023, 2024, 2025]);
  });

  it("shows the last five years that ended when nothing was observed", () => {
    expect(defaultYears([], 2026)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it("keeps to five columns and drops the oldest", () => {
    const many = [1990, 2000, 2010, 2020, 2022, 2023, 2024].map((year) => ({ year: year as never }));
    expect(defaultYears(many, 2026)).toEqual([2010, 2020, 2022, 2023, 2024]);
  });
});

describe("availableYears", () => {
  it("reaches back to the first observation", () => {
    expect(availableYears([{ year: 1995 as never }], 2026)).toHaveLength(32);
    expect(availableYears([], 2026).at(-1)).toBe(2000);
  });
});
