import {
  indicatorCourses,
  joinColumns,
  outcomeColumn,
  outcomeTableInYear,
  pawn,
  pawnSentence,
  rankSignposts,
  runEnsemble,
  sampleScenarios,
  signpostSentence,
  suggestedTriggerSentence,
  suggestTrigger,
  tippingYears,
} from "@tamarisk/scenario-engine";
import { createTownModel, jinchang } from "@tamarisk/town-model";

/** Jinchang carries on as now: what tells early that it will fall below 230,000 residents by 2080, and when to act? */
const outcomeIds = ["residents", "births", "jobs", "housing_vacancy"];
const model = createTownModel(jinchang, { outcomeIds });
const scenarioCount = 120;
const sampling = { method: "latin-hypercube", count: scenarioCount, seed: 2024 } as const;
const scenarios = sampleScenarios(model.uncertainties, sampling);
const policies = [{ id: "carry-on", settings: [] }];
const columns = joinColumns(
  [...runEnsemble(model, { scenarios, scenarioCount, policies }, { chunkSize: 100 })].map((part) => part.columns),
);
const named = (id: string) => model.outcomes.find((outcome) => outcome.id === id)!;
const names = Object.fromEntries(model.uncertainties.map(({ id, name }) => [id, name]));

/** Which uncertainties shift residents in 2080 at all. */
const residentsIn2080 = outcomeTableInYear(columns, named("residents"), 2080).values;
export const shifts = pawn(scenarios, residentsIn2080, 8, { resamples: 50, confidence: 0.95, seed: 1 });
console.log(pawnSentence(shifts, names, named("residents").name).en);

const objective = { outcomeId: "residents", side: "at-least", threshold: 230_000, untilYear: 2080 } as const;
const residents = outcomeColumn(columns, "carry-on", "residents");
const tipping = tippingYears(residents, columns.years, { objective, actionIds: [] });

/** Which indicators tell futures that will fail from those that hold, and from which year on. */
const candidates = outcomeIds.map((id) => indicatorCourses(columns, "carry-on", id));
export const ranked = rankSignposts(candidates, tipping);
if (ranked.kind === "ranked") {
  for (const signpost of ranked.signposts) console.log(signpostSentence(signpost, named(signpost.outcomeId).name).en);
}

/** At which number of residents to decide on an action that takes five years, readings being 2 of 100 off and a year late. */
const rule = { outcomeId: "residents", side: "at-least", years: 2, of: 3, delayYears: 1 } as const;
const demands = { leadYears: 5, earliestYears: 25 };
const noise = { relativeNoise: 0.02, absoluteNoise: 0, seed: 1 };
export const suggested = suggestTrigger(candidates[0]!, tipping, rule, demands, noise);
console.log(suggestedTriggerSentence(suggested, named("residents")).en);
