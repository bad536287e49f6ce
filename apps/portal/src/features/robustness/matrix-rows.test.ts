import type { Lever } from "@tamarisk/domain";
import type { MatrixCell } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { advantage, matrixRows, movesAnything, sortedRows } from "./matrix-rows.ts";

const cell = (share: number | null, middle: MatrixCell["middle"] = null, mean = 0): MatrixCell => ({
  policyId: "p",
  share,
  middle,
  failing: {
    already: 0,
    never: 0,
    crossedInYear: [],
    shareCrossedBy: [],
    countedExperiments: 1,
    excludedExperiments: 0,
  },
  regret: { mean, p90: mean, largest: mean, countedFutures: 1 },
});
const levers = ["talent", "rail", "water"].map((id) => ({ id }) as Lever);
const changes = [["added" as const], ["taken-away" as const], ["added" as const]];
const rows = matrixRows([[cell(0.4)], [cell(0.6)], [cell(null)], [cell(0.1)]], levers, {
  policies: [],
  rows: [],
  changes,
});

describe("matrixRows", () => {
  it("sets each cell beside the storyline as it is", () => {
    expect(rows.map(({ lever, cells: [first] }) => [lever?.id ?? null, first!.change, first!.own.share])).toEqual([
      [null, "none", 0.4],
      ["talent", "added", 0.4],
      ["rail", "taken-away", 0.4],
      ["water", "added", 0.4],
    ]);
  });

  it("keeps the storylines as they are in front however the measures are sorted, and what is unknown last", () => {
    const ids = (direction: "ascending" | "descending", columnId: string) =>
      sortedRows(rows, ["carry-on"], "share", { columnId, direction }, ({ id }) => id, "en").map(
        ({ lever }) => lever?.id ?? null,
      );
    expect(ids("descending", "carry-on")).toEqual([null, "talent", "water", "rail"]);
    expect(ids("ascending", "carry-on")).toEqual([null, "water", "talent", "rail"]);
    expect(ids("ascending", "measure")).toEqual([null, "rail", "talent", "water"]);
  });
});

describe("movesAnything", () => {
  const span = { startYear: 2020, untilYear: 2049 };
  const moving = (view: "share" | "regret" | "failing", own: MatrixCell, ...others: MatrixCell[]) =>
    matrixRows([[own], ...others.map((each) => [each])], levers, { policies: [], rows: [], changes })
      .slice(1)
      .map((row) => movesAnything(row, view, span, 100));

  it("tells measures that change something from those that do not", () => {
    expect(moving("share", cell(0.4), cell(0.404), cell(0.41))).toEqual([false, true]);
    expect(moving("regret", cell(0, null, 50), cell(0, null, 50.5), cell(0, null, 52))).toEqual([false, true]);
    const never = { kind: "never" as const };
    expect(moving("failing", cell(0, never), cell(0, never), cell(0, { kind: "year", year: 2049 }))).toEqual([
      false,
      true,
    ]);
  });
});

describe("advantage", () => {
  const span = { startYear: 2020, untilYear: 2049 };
  const against = (now: MatrixCell, own: MatrixCell) => ({ ...now, own, change: "added" as const });

  it("is what is better than the storyline as it is: more futures, less regret, later years", () => {
    expect(advantage(against(cell(0.5), cell(0.25)), "share", span)).toBe(0.25);
    expect(advantage(against(cell(0, null, 9), cell(0, null, 4)), "regret", span)).toBe(-5);
    const years = (now: MatrixCell["middle"], own: MatrixCell["middle"]) =>
      advantage(against(cell(0, now), cell(0, own)), "failing", span);
    expect(years({ kind: "year", year: 2040 }, { kind: "year", year: 2035 })).toBe(5);
    expect(years({ kind: "never" }, { kind: "year", year: 2049 })).toBe(1);
    expect(years({ kind: "already" }, { kind: "year", year: 2020 })).toBe(-1);
  });

  it("is nothing where one of the two is unknown", () => {
    expect(advantage(against(cell(null), cell(0.25)), "share", span)).toBe(0);
  });
});
