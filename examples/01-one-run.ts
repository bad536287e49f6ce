import { scenarioColumns } from "@tamarisk/scenario-engine";
import { createTownModel, jinchang, referenceScenario } from "@tamarisk/town-model";

/** One future of Jinchang in which nothing new is done: residents every twenty years. */
const model = createTownModel(jinchang);
const scenario = scenarioColumns([referenceScenario(jinchang)]);
const { values } = model.run(scenario, 1, { id: "carry-on", settings: [] });

// Outcomes come one after another, each with all its years; the residents of the town are the first.
const residents = values.subarray(0, model.years.length);
export const residentsEveryTwentyYears = new Map(
  [2020, 2040, 2060, 2080, 2100].map((year) => [year, Math.round(residents[model.years.indexOf(year)]!)]),
);

for (const [year, people] of residentsEveryTwentyYears) console.log(year, people);
