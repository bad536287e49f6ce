import {
  joinColumns,
  outcomeTableInYear,
  robustness,
  robustnessSentence,
  runEnsemble,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, jinchangStorylines } from "@tamarisk/town-model";

/** Which storyline of Jinchang keeps most jobs in 2050, by every robustness metric, and does that depend on the metric? */
const model = createTownModel(jinchang);
const scenarioCount = 100;
const scenarios = sampleScenarios(model.uncertainties, {
  method: "latin-hypercube",
  count: scenarioCount,
  seed: 2024,
  correlations: jinchang.correlations,
});
const policies = jinchangStorylines.map(({ id, settings }) => ({ id, settings }));
const chunks = [...runEnsemble(model, { scenarios, scenarioCount, policies }, { chunkSize: 50 })];
const columns = joinColumns(chunks.map((chunk) => chunk.columns));

const jobs = model.outcomes.find(({ id }) => id === "jobs")!;
export const result = robustness(outcomeTableInYear(columns, jobs, 2050), { threshold: 150_000 });
for (const { metric, values, ranks, reason } of result.metrics) {
  const cells = policies.map(({ id }, place) => `${id} ${values[place]?.toPrecision(4)} (${ranks[place]})`);
  console.log(metric.name.en, reason ?? cells.join(", "));
}
export const sentence = robustnessSentence(
  result,
  jinchangStorylines.map(({ name }) => name),
);
console.log(sentence.en);
