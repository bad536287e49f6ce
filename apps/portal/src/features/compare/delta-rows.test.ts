import type { Outcome } from "@tamarisk/domain";
import type { OutcomeColumns } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { advantage, deltaRows, tallies } from "./delta-rows.ts";

const named = (id: string, direction: Outcome["direction"]): Outcome => ({
  id,
  name: { en: id, zh: id },
  unit: { en: "people", zh: "人" },
  direction,
});
const outcomes = [named("residents", "maximize"), named("debt", "minimize"), named("area", "neither")];

/** Two futures in one year; residents rise by 10 and 20, debt rises by 1 and 1, the area does not change. */
const columns: OutcomeColumns = {
  policyIds: ["carry-on", "desert-oasis"],
  outcomeIds: ["residents", "debt", "area"],
  years: [2050],
  firstScenario: 0,
  scenarioCount: 2,
  values: Float64Array.of(100, 200, 5, 7, 60, 60, 110, 220, 6, 8, 60, 60),
};
const rows = deltaRows(columns, outcomes, ["desert-oasis"], "carry-on", 2050);

describe("deltaRows", () => {
  it("gives the median of Carry on and the change in the same futures, in the outcome's unit", () => {
    expect(rows.map(({ reference }) => reference)).toEqual([150, 6, 60]);
    expect(rows.map(({ deltas }) => deltas["desert-oasis"]!.change.p50)).toEqual([15, 1, 0]);
    expect(rows.map(({ deltas }) => deltas["desert-oasis"]!.verdict.kind)).toEqual(["gains", "loses", "same"]);
  });

  it("leaves out an outcome that was not computed", () => {
    expect(deltaRows(columns, [named("water", "maximize")], ["desert-oasis"], "carry-on", 2050)).toEqual([]);
  });
});

describe("tallies", () => {
  it("counts what gets better and worse, the storyline with most gains over losses first", () => {
    expect(tallies(rows, ["carry-on", "desert-oasis"])[0]).toBeDefined();
    expect(tallies(rows, ["desert-oasis"])).toEqual([{ storylineId: "desert-oasis", better: 1, worse: 1 }]);
  });
});

describe("advantage", () => {
  it("is the share of futures better off less that worse off, whichever way is better", () => {
    expect(rows.map((row) => advantage(row, "desert-oasis"))).toEqual([1, -1, null]);
    expect(advantage(rows[0]!, "managed-shrinkage")).toBeNull();
  });
});
