import { PathwayRules } from "@tamarisk/domain";
import {
  findPathways,
  objectiveInWords,
  pathwaysSentence,
  sampleScenarios,
  simulateTippingYears,
  tippingSentence,
  triggerBefore,
} from "@tamarisk/scenario-engine";
import { actionFigures, jinchang, stagedTown } from "@tamarisk/town-model";

/** In which order could Jinchang save its groundwater, each measure taken only once the one before nears its end? */
const pulls = (leverId: string, intensity: number) => [{ leverId, intensity, laterIntensity: intensity }];
const actions = [
  { id: "cap", name: { en: "Irrigation cap", zh: "灌溉总量控制" }, cost: 5, settings: pulls("irrigation_cap", 0.8) },
  { id: "drip", name: { en: "Drip irrigation", zh: "滴灌" }, cost: 30, settings: pulls("water_saving", 1) },
  { id: "river", name: { en: "River restored", zh: "河流修复" }, cost: 45, settings: pulls("river", 1) },
];
const objective = { outcomeId: "groundwater_depth", side: "at-most" as const, threshold: 36, untilYear: 2070 };
const model = stagedTown(jinchang, {
  base: { id: "carry-on", settings: [] },
  actions,
  outcomeIds: [objective.outcomeId],
  endYear: objective.untilYear,
});
const count = 60;
const scenarios = sampleScenarios(model.uncertainties, {
  method: "latin-hypercube",
  count,
  seed: 2024,
  correlations: jinchang.correlations,
});

const rules = PathwayRules.parse({
  actions: actions.map(({ settings, ...action }) => ({ ...action, ...actionFigures(jinchang, settings) })),
  lengthMax: 3,
});
const trigger = triggerBefore(objective, { margin: 2 });
export const result = findPathways(model, scenarios, count, { rules, objective, trigger, startYear: 2026 });

const names = {
  actionOf: (id: string) => actions.find((action) => action.id === id)!.name,
  objective: objectiveInWords(objective, model.outcomes[0]!),
};
const tipping = simulateTippingYears(model, scenarios, count, [], { objective, startYear: 2026 });
console.log(tippingSentence(tipping, { actions: [], objective: names.objective }).en);
export const sentence = pathwaysSentence(result, names);
console.log(sentence.en);
