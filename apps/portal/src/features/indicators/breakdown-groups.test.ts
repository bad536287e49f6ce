import { everybody } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleObservation } from "@/features/data/example-observations.ts";
import { breakdownGroups, contradictedSums } from "./breakdown-groups.ts";

const part = (sex: string, year: number, value: number) =>
  exampleObservation("TDT-044", year, value, { breakdown: { ...everybody, sex } });

describe("breakdownGroups", () => {
  it("gathers the years of each group, oldest first", () => {
    const groups = breakdownGroups([part("women", 2020, 48), part("men", 2020, 52), part("women", 2010, 49)]);
    expect(groups.map(({ key, values }) => [key, values.map(({ year }) => year)])).toEqual([
      ["women|all|all", [2010, 2020]],
      ["men|all|all", [2020]],
    ]);
  });
});

describe("contradictedSums", () => {
  it("names the years whose parts are more or less than the total, and no others", () => {
    const totals = [2010, 2015, 2020].map((year) => exampleObservation("TDT-044", year, 100));
    const parts = [part("women", 2010, 60), part("men", 2010, 60), part("women", 2015, 50), part("women", 2020, 40)];
    expect(contradictedSums(totals, [...parts, part("men", 2020, 40)])).toEqual([
      { year: 2020, sum: { kind: "falls-short", dimension: "sex", sum: 80, total: 100 } },
      { year: 2010, sum: { kind: "exceeds", dimension: "sex", sum: 120, total: 100 } },
    ]);
  });
});
