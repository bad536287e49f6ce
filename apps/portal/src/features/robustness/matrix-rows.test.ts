import type { Lever } from "@tamarisk/domain";
import type { MatrixCell } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { cellHeat, matrixRows, sortedRows } from "./matrix-rows.ts";

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
    expect(rows.map(({ lever, cells: [first] }) => [lever?.id ?? null, first!.change, first!.ownShare])).toEqual([
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

describe("cellHeat", () => {
  const objective = { outcomeId: "residents", side: "at-least", threshold: 1, untilYear: 2049 } as const;
  const scale = { largestRegret: 8, startYear: 2020, objective };

  it("is the share, the regret against the largest, or how early it fails", () => {
    expect(cellHeat(cell(0.3), "share", scale)).toBe(0.3);
    expect(cellHeat(cell(0.3, null, 2), "regret", scale)).toBe(0.25);
    const heats = [{ kind: "already" as const }, { kind: "year" as const, year: 2035 }, { kind: "never" as const }].map(
      (middle) => cellHeat(cell(0, middle), "failing", scale),
    );
    expect(heats).toEqual([1, 0.5, 0]);
  });

  it("colours nothing where nothing is known", () => {
    expect(cellHeat(cell(null), "failing", scale)).toBeNull();
    expect(cellHeat(cell(0), "regret", { ...scale, largestRegret: 0 })).toBeNull();
  });
});
