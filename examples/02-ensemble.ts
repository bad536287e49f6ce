import {
  exceedance,
  joinColumns,
  type OutcomeColumns,
  quantileBands,
  runEnsemble,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, jinchangStorylines } from "@tamarisk/town-model";

/** Two hundred futures of Jinchang under each storyline: the range of residents and of jobs in 2050. */
const model = createTownModel(jinchang);
const scenarioCount = 200;
const scenarios = sampleScenarios(model.uncertainties, {
  method: "latin-hypercube",
  count: scenarioCount,
  seed: 2024,
  correlations: jinchang.correlations,
});
const policies = jinchangStorylines.map(({ id, settings }) => ({ id, settings }));

const parts: OutcomeColumns[] = [];
for (const chunk of runEnsemble(model, { scenarios, scenarioCount, policies }, { chunkSize: 50 })) {
  parts.push(chunk.columns);
  console.log(`${chunk.columns.firstScenario + chunk.columns.scenarioCount} of ${scenarioCount} futures`);
}
export const columns: OutcomeColumns = joinColumns(parts);

const year = columns.years.indexOf(2050);
export const rangesIn2050 = quantileBands(columns)
  .filter((band) => ["residents", "jobs"].includes(band.outcomeId))
  .map(({ policyId, outcomeId, p5, p50, p95 }) => ({
    policyId,
    outcomeId,
    range: [p5, p50, p95].map((line) => Math.round(line[year]!)),
  }));
for (const { policyId, outcomeId, range } of rangesIn2050) console.log(policyId, outcomeId, range.join(" … "));

/** In which share of futures do at least 330,000 people live in Jinchang in every year until 2050? */
export const sharesAbove330k = policies.map(({ id }) => ({
  policyId: id,
  share: exceedance(columns, {
    policyId: id,
    outcomeId: "residents",
    comparison: "at-least",
    threshold: 330_000,
    year: 2050,
    when: "until",
  }).share,
}));
for (const { policyId, share } of sharesAbove330k) console.log(policyId, `${Math.round(100 * share!)} of 100 futures`);
