import {
  explainPoint,
  explainPointSentence,
  foundFront,
  laplace,
  outcomeTable,
  robustEvaluation,
  runSearch,
  type SearchProblem,
  sampleScenarios,
  startSearch,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, levers } from "@tamarisk/town-model";

/** How far to go with three measures in Jinchang: what do more residents in 2050 cost, over the mean of thirty futures? */
const model = createTownModel(jinchang, { outcomeIds: ["residents", "measures_cost"] });
const count = 30;
const sampling = { method: "latin-hypercube", count, seed: 2024, correlations: jinchang.correlations } as const;
const futures = sampleScenarios(model.uncertainties, sampling);
const leverIds = ["battery_chain", "edge_services", "saline_shrubs"];

export const problem: SearchProblem = {
  variables: leverIds.map((id) => ({ id, kind: "real", low: 0, high: 1 })),
  objectives: [
    { id: "residents", direction: "maximize" },
    { id: "measures_cost", direction: "minimize" },
  ],
  constraintCount: 0,
};

const years = model.years.length;
const place = model.years.indexOf(2050);
const evaluate = robustEvaluation({
  measures: [laplace, laplace],
  futuresOf: () => futures,
  simulate: (points, scenarios) => {
    const runs = Array.from({ length: points.count }, (_, row) => {
      const settings = leverIds.map((leverId, at) => {
        const intensity = points.variables[row * leverIds.length + at]!;
        return { leverId, startYear: 2027, intensity, laterIntensity: intensity };
      });
      return model.run(scenarios, count, { id: "searched", settings });
    });
    return problem.objectives.map(({ direction }, outcome) => {
      // Outcome by outcome, future by future, year by year.
      const valueIn = (values: Float64Array, future: number) => values[(outcome * count + future) * years + place]!;
      return outcomeTable(
        direction,
        runs.map(({ values }) => Array.from({ length: count }, (_, future) => valueIn(values, future))),
      );
    });
  },
});

/** Differences below 500 residents or a million CNY a year do not matter. */
const settings = { algorithm: "epsilon-moea", populationSize: 20, epsilons: [500, 0.01], seed: 7 } as const;
export const state = runSearch(problem, startSearch(problem, settings), evaluate, 120);
export const front = foundFront(problem, state);

if (front.kind === "front") {
  for (let at = 0; at < front.objectives.length; at += 2) {
    const [residents, cost] = front.objectives.subarray(at, at + 2);
    console.log(`${Math.round(residents!)} residents for ${cost!.toFixed(2)} × 100 million CNY a year`);
  }
}

const said = leverIds.map((id) => ({
  name: levers.find((lever) => lever.id === id)!.name,
  say: (value: number) => ({ en: `${Math.round(100 * value)}%`, zh: `${Math.round(100 * value)}%` }),
  kind: "amount" as const,
}));
const found = front.kind === "front" ? front.variables : new Float64Array(0);
export const sentence = explainPointSentence(
  explainPoint(problem.variables, found.subarray(0, leverIds.length), found.subarray(leverIds.length)),
  said,
);
console.log(sentence.en);
