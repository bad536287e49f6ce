import {
  cart,
  cartSentence,
  casesOfOutcome,
  featureScores,
  featureScoresSentence,
  type InputWords,
  joinColumns,
  outcomeTableInYear,
  prim,
  primSentence,
  runEnsemble,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang } from "@tamarisk/town-model";

/** In which futures does Jinchang, carrying on as now, fall below 330,000 residents by 2050? */
const model = createTownModel(jinchang);
const scenarioCount = 400;
const scenarios = sampleScenarios(model.uncertainties, {
  method: "latin-hypercube",
  count: scenarioCount,
  seed: 2024,
  correlations: jinchang.correlations,
});
const policies = [{ id: "carry-on", settings: [] }];
const chunks = [...runEnsemble(model, { scenarios, scenarioCount, policies }, { chunkSize: 100 })];
const residents = model.outcomes.find(({ id }) => id === "residents")!;
const table = outcomeTableInYear(joinColumns(chunks.map((chunk) => chunk.columns)), residents, 2050);

const inputs = Object.entries(scenarios).map(([id, values]) => ({ id, kind: "number" as const, values }));
export const { cases } = casesOfOutcome(inputs, table.values, (people) => people < 330_000);

const words: Record<string, InputWords> = Object.fromEntries(
  model.uncertainties.map(({ id, name }) => {
    const values = scenarios[id]!;
    return [id, { name, range: [Math.min(...values), Math.max(...values)] as const }];
  }),
);
const what = { en: "Jinchang has fewer than 330,000 residents in 2050", zh: "金昌2050年居民不足33万人" };

/** First, which inputs matter at all. */
export const scores = featureScores(cases.inputs, { kind: "of-interest", values: cases.ofInterest }, { seed: 1 });
console.log(featureScoresSentence(scores, { en: `whether ${what.en}`, zh: `是否${what.zh}` }, words).en);

/** Then, which ranges of them hold most of these futures and few others: as a box, and as a tree. */
export const box = prim(cases);
console.log(primSentence(box, what, words).en);
export const tree = cart(cases);
console.log(cartSentence(tree, what, words).en);
