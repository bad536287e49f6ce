import { describe, expect, it } from "vitest";
import { exampleIndicator } from "./example-observations.ts";
import { pastePlan } from "./paste-plan.ts";

const indicators = ["B1", "B2", "B3"].map((id) => exampleIndicator(id));
const years = [2022, 2023, 2024];
const plan = (text: string, row = 0, column = 0) => pastePlan(text, { row, column }, indicators, years);

describe("pastePlan", () => {
  it("lays rows and columns over the grid from the chosen cell", () => {
    const { cells, cutOff } = plan("1\t2\r\n3\t4\r\n", 1, 1);
    expect(cells.map((cell) => [cell.indicator.id, cell.year, cell.found])).toEqual([
      ["B2", 2023, "1"],
      ["B2", 2024, "2"],
      ["B3", 2023, "3"],
      ["B3", 2024, "4"],
    ]);
    expect(cutOff).toEqual({ rows: 0, columns: 0 });
  });

  it("keeps a blank blank and asks about a zero", () => {
    expect(plan("\t0").cells).toMatchObject([{ kind: "blank" }, { kind: "ready", value: 0, isZero: true }]);
  });

  it("refuses a decimal comma and a share above 100, cell by cell", () => {
    expect(plan("17,2\t112\t7.1").cells).toMatchObject([
      { kind: "unreadable", found: "17,2" },
      { kind: "outside-bounds", highest: 100 },
      { kind: "ready", value: 7.1 },
    ]);
  });

  it("says what fell outside the grid", () => {
    expect(plan("1\t2\n3\t4", 2, 2).cutOff).toEqual({ rows: 1, columns: 1 });
  });
});
