import { describe, expect, it } from "vitest";
import { outcomeTable } from "../ensemble/outcome-table.ts";
import { laplace } from "../robustness/laplace.ts";
import { satisficing } from "../robustness/satisficing.ts";
import { freshFutures, type RobustSearch, robustEvaluation } from "./robust-evaluation.ts";
import { foundFront, runSearch, startSearch } from "./search.ts";
import type { SearchProblem } from "./search-problem.ts";

const price = { id: "price", distribution: { kind: "uniform", low: 0, high: 1 } } as const;
const futures = { price: Float64Array.of(0.1, 0.5, 0.9) };

/** A reserve pays in futures with low prices, and costs in all. */
const simulate: RobustSearch["simulate"] = ({ variables }, { price: prices }) => [
  outcomeTable(
    "maximize",
    Array.from(variables, (reserve) => Array.from(prices!, (p) => p + reserve)),
  ),
  outcomeTable(
    "minimize",
    Array.from(variables, (reserve) => [reserve]),
  ),
];
const problem: SearchProblem = {
  variables: [{ id: "reserve", kind: "real", low: 0, high: 1 }],
  objectives: [
    { id: "share of futures with money", direction: "maximize" },
    { id: "cost", direction: "minimize" },
  ],
  constraintCount: 0,
};
const measures = [(table: Parameters<typeof satisficing>[0]) => satisficing(table, 0.6), laplace];

describe("robustEvaluation", () => {
  it("judges every policy over the same futures", () => {
    const evaluate = robustEvaluation({ measures, simulate, futuresOf: () => futures });
    const { objectives } = evaluate({ count: 3, variables: Float64Array.of(0, 0.2, 0.5), step: 0 });
    expect(Array.from(objectives, (value) => Number(value.toFixed(3)))).toEqual([0.333, 0, 0.667, 0.2, 1, 0.5]);
  });

  it("lets a search find the least reserve for each share of futures", () => {
    const evaluate = robustEvaluation({ measures, simulate, futuresOf: () => futures });
    const state = runSearch(
      problem,
      startSearch(problem, { algorithm: "epsilon-moea", populationSize: 20, epsilons: [0.01, 0.01], seed: 1 }),
      evaluate,
      1500,
    );
    const front = foundFront(problem, state);
    if (front.kind !== "front") throw new Error(front.kind);
    const costs = [...front.objectives].filter((_, at) => at % 2 === 1).toSorted((a, b) => a - b);
    // One future in three without any, two from 0.1, all from 0.5.
    expect(costs.map((cost) => Number(cost.toFixed(1)))).toEqual([0, 0.1, 0.5]);
  });

  it("draws other futures in every step, and the same again for the same seed", () => {
    const draw = freshFutures([price], { method: "latin-hypercube", count: 8, seed: 4 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(freshFutures([price], { method: "latin-hypercube", count: 8, seed: 5 })(1)).not.toEqual(draw(1));
  });

  it("refuses tables that do not fit the measures or the policies", () => {
    const one = { count: 1, variables: Float64Array.of(0), step: 0 };
    const short = { measures: [laplace], simulate, futuresOf: () => futures };
    expect(() => robustEvaluation(short)(one)).toThrow("each of 1 measures; found 2");
    const empty = {
      measures: [laplace],
      simulate: () => [outcomeTable("minimize", [[1], [2]])],
      futuresOf: () => futures,
    };
    expect(() => robustEvaluation(empty)(one)).toThrow("each of 1 policies");
  });
});
