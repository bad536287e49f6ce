import { createTownModel, jinchang, referenceScenario } from "@tamarisk/town-model";

/** One future of Jinchang in which nothing new is done: residents every twenty years. */
const model = createTownModel(jinchang);
const outcomes = model.run(referenceScenario(jinchang), { id: "carry-on", settings: [] });

// Outcomes come one after another, each with all its years; the residents of the town are the first.
const residents = outcomes.subarray(0, model.years.length);
export const residentsEveryTwentyYears = new Map(
  [2020, 2040, 2060, 2080, 2100].map((year) => [year, Math.round(residents[model.years.indexOf(year)]!)]),
);

for (const [year, people] of residentsEveryTwentyYears) console.log(year, people);
