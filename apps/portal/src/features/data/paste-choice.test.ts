import { describe, expect, it } from "vitest";
import { exampleIndicator } from "./example-observations.ts";
import { chosenCells, pasteCount } from "./paste-choice.ts";
import { pastePlan } from "./paste-plan.ts";

const plan = pastePlan(
  "7.1\t0\t\n17,2\t112\t8",
  { row: 0, column: 0 },
  ["B1", "B2"].map((id) => exampleIndicator(id)),
  [2022, 2023, 2024],
);

describe("pasteCount", () => {
  it("divides into ready, to check and not possible", () => {
    expect(pasteCount(plan)).toEqual({ ready: 2, check: 2, errors: 2 });
  });
});

describe("chosenCells", () => {
  it("saves what can be read, zeros included, and never a blank", () => {
    expect(chosenCells(plan, new Set()).map(({ value }) => value)).toEqual([7.1, 0, 8]);
  });

  it("leaves out what the planner leaves out", () => {
    expect(chosenCells(plan, new Set([plan.cells[1]!])).map(({ value }) => value)).toEqual([7.1, 8]);
  });
});
