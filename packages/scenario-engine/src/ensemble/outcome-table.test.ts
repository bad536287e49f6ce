import type { Outcome } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { emptyColumns, writeRun } from "./outcome-columns.ts";
import { outcomeAt, outcomeTable, outcomeTableInYear, toRows } from "./outcome-table.ts";

const jobs: Outcome = {
  id: "jobs",
  name: { en: "Jobs", zh: "岗位" },
  unit: { en: "posts", zh: "个" },
  direction: "maximize",
};

const columns = emptyColumns({
  policyIds: ["carry-on", "revival"],
  outcomeIds: ["residents", "jobs"],
  years: [2020, 2021],
  firstScenario: 0,
  scenarioCount: 2,
});
writeRun(columns, 0, 0, Float64Array.of(1, 2, 30, 40));
writeRun(columns, 0, 1, Float64Array.of(3, 4, 50, 60));
writeRun(columns, 1, 0, Float64Array.of(5, 6, 70, 80));

describe("outcomeTable", () => {
  it("keeps one row per policy", () => {
    const table = outcomeTable("minimize", [
      [410, 980],
      [560, 610],
    ]);
    expect([table.policyCount, table.scenarioCount, outcomeAt(table, 1, 0)]).toEqual([2, 2, 560]);
  });

  it("takes one outcome in one year out of an ensemble, failed runs as NaN", () => {
    const table = outcomeTableInYear(columns, jobs, 2021);
    expect(table.direction).toBe("maximize");
    expect(toRows(table)).toEqual([
      [40, 60],
      [80, Number.NaN],
    ]);
  });

  it("refuses rows of different length, an unknown year and an outcome that has no better direction", () => {
    expect(() => outcomeTable("minimize", [[1, 2], [3]])).toThrow("every policy needs 2 scenarios; one has 1");
    expect(() => outcomeTableInYear(columns, jobs, 2050)).toThrow("found the year 2050");
    expect(() => outcomeTableInYear(columns, { ...jobs, direction: "neither" }, 2021)).toThrow(
      "policies cannot be ranked",
    );
  });
});
