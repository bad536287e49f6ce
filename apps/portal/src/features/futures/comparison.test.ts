import { describe, expect, it } from "vitest";
import { comparedYears, comparison } from "./comparison.ts";
import { exampleSummary } from "./example-summary.ts";

describe("comparison", () => {
  it("measures medians against the reference and knows which side is better", () => {
    const [people, money, land] = comparison(exampleSummary, "carry-on", [2035, 2050]);
    expect(people!.storylines).toHaveLength(1);
    expect(people!.storylines[0]!.values[0]).toMatchObject({ difference: 20_000, verdict: "better" });
    expect(
      people!.storylines[0]!.values[1]!.kind === "compared" && people!.storylines[0]!.values[1]!.percent,
    ).toBeCloseTo(19.0789, 4);
    expect(money!.storylines[0]!.values[0]).toMatchObject({ verdict: "worse" });
    expect(land!.storylines[0]!.values[0]).toMatchObject({ difference: -2, verdict: "neither" });
  });

  it("gives no percent of a reference of zero", () => {
    const debts = comparison(exampleSummary, "carry-on", [2050])[1]!;
    expect(debts.storylines[0]!.values[0]).toMatchObject({ difference: 2, percent: null });
  });

  it("says no data where no run gave a number, and outside the years of the run", () => {
    expect(comparison(exampleSummary, "carry-on", [2035])[3]!.storylines[0]!.values).toEqual([{ kind: "no-data" }]);
    expect(comparison(exampleSummary, "carry-on", [2080])[0]!.storylines[0]!.values).toEqual([{ kind: "no-data" }]);
  });

  it("compares in the years that the run covers", () => {
    expect(comparedYears(exampleSummary)).toEqual([2035, 2050]);
  });
});
