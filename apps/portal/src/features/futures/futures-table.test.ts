import { describe, expect, it } from "vitest";
import { exampleSummary } from "./example-summary.ts";
import { futuresTable } from "./futures-table.ts";

const words = { caption: "Residents", yearColumn: "Year", observedColumn: "Observed" };
const series = [{ name: "Median", values: [438_026, 400_000, null] }];

describe("futuresTable", () => {
  it("puts what was observed beside what was computed, year by year", () => {
    const past = [
      { year: 2010, value: 464_050 },
      { year: 2020, value: 438_026 },
    ];
    expect(futuresTable({ ...words, summary: exampleSummary, past, series })).toEqual({
      caption: "Residents",
      columns: ["Year", "Observed", "Median"],
      rows: [
        ["2010", 464_050, null],
        ["2020", 438_026, 438_026],
        ["2035", null, 400_000],
        ["2050", null, null],
      ],
    });
  });

  it("has no column for what nobody observed", () => {
    expect(futuresTable({ ...words, summary: exampleSummary, past: [], series }).columns).toEqual(["Year", "Median"]);
  });
});
