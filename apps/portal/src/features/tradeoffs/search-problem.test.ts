import { jinchang, townOutcomes } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import type { SearchPlan } from "./search-plan.ts";
import { comparableOthers, leversAt, problemOfPlan, rowOfSettings, settingsAt } from "./search-problem.ts";

const plan: SearchPlan = {
  objectives: [
    { outcomeId: "residents", judged: "mean" },
    { outcomeId: "measures_cost", judged: "mean" },
  ],
  year: 2050,
  leverIds: ["rail", "talent"],
  choosesStarts: true,
  futures: 100,
  evaluations: 1000,
  seed: 1,
};

describe("the problem of a plan", () => {
  it("sets intensities in tenths and starts within fifteen years", () => {
    const { variables, objectives } = problemOfPlan(plan, townOutcomes(jinchang), 2027);
    expect(variables.map(({ id, ...range }) => [id, ...Object.values(range)])).toEqual([
      ["rail", "integer", 0, 10],
      ["talent", "integer", 0, 10],
      ["rail start", "integer", 2027, 2042],
      ["talent start", "integer", 2027, 2042],
    ]);
    expect(objectives.map(({ direction }) => direction)).toEqual(["maximize", "minimize"]);
  });

  it("reads a row as settings of a policy, without what is not done", () => {
    expect(settingsAt(leversAt(plan, [7, 0, 2030, 2040], 2027))).toEqual([
      { leverId: "rail", startYear: 2030, intensity: 0.7, laterIntensity: 0.7 },
    ]);
    expect(leversAt({ ...plan, choosesStarts: false }, [7, 3], 2027).map(({ startYear }) => startYear)).toEqual([
      2027, 2027,
    ]);
  });

  it("lets the start of what is not done, here or there, tell no points apart", () => {
    const others = [
      [0, 5, 2031, 2032],
      [3, 5, 2031, 2032],
    ];
    const comparable = comparableOthers(plan, [7, 0, 2030, 2040], others);
    expect([...comparable]).toEqual([0, 5, 2030, 2040, 3, 5, 2031, 2040]);
  });

  it("takes a storyline for a row by what its levers end at", () => {
    const settings = [{ leverId: "talent", startYear: 2026, intensity: 0.2, laterIntensity: 0.8 }];
    expect(rowOfSettings(plan, settings, 2027)).toEqual([0, 8, 2027, 2026]);
  });
});
