import { type Model, modelBuilder } from "@tamarisk/system-dynamics";
import { contractStubs } from "./contract-stubs.ts";
import { desertEquations } from "./ecology/desert-equations.ts";
import { landCoverEquations } from "./ecology/land-cover-equations.ts";
import { jobEquations } from "./economy/job-equations.ts";
import { miningEquations } from "./economy/mining-equations.ts";
import { SECTORS } from "./economy/sectors.ts";
import { leverEquations } from "./levers/lever-equations.ts";
import { modules } from "./modules.ts";
import { outcomeEquations } from "./outcomes.ts";
import { priceEquations } from "./outside/price-equations.ts";
import { trendEquations } from "./outside/trend-equations.ts";
import { weatherEquations } from "./outside/weather-equations.ts";
import { declareParameters } from "./parameters/declare-parameters.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { cohortEquations } from "./population/cohort-equations.ts";
import { countEquations } from "./population/count-equations.ts";
import { migrationEquations } from "./population/migration-equations.ts";
import { peopleDimensions } from "./population/people-dimensions.ts";
import { peopleInTheBooks } from "./population/people-in-the-books.ts";
import { pullEquations } from "./population/pull-equations.ts";
import { regroupingEquations } from "./population/regrouping-equations.ts";
import { vitalEquations } from "./population/vital-equations.ts";
import { type PreparedTown, prepareTown } from "./prepared-town.ts";
import { groundwaterEquations } from "./water/groundwater-equations.ts";
import { waterNeedEquations } from "./water/need-equations.ts";
import { waterSupplyEquations } from "./water/supply-equations.ts";

/**
 * A town as equations, in yearly steps, a folder for each module. Nothing of any one town stands there.
 *
 * @example
 * compileModel(townEquations(jinchang), { inputs: ["reserve life"], outputs: ["residents of town"] });
 */
export function townEquations(town: TownParameters, prepared: PreparedTown = prepareTown(town)): Model {
  const time = { start: town.startYear, stop: town.endYear, step: 1, unit: "year" };
  const model = modelBuilder(town.name.en, time).constant("one year", 1, { unit: "year" });
  model.dimension("sector", SECTORS);
  peopleDimensions(model, town);
  leverEquations(model);
  for (const { parameters } of Object.values(modules)) declareParameters(model, parameters, town);
  trendEquations(model);
  weatherEquations(model);
  priceEquations(model, town);
  miningEquations(model);
  jobEquations(model, town, prepared);
  vitalEquations(model, town, prepared.national);
  cohortEquations(model, prepared);
  countEquations(model);
  pullEquations(model);
  migrationEquations(model, town, prepared);
  regroupingEquations(model);
  peopleInTheBooks(model);
  waterNeedEquations(model);
  waterSupplyEquations(model);
  groundwaterEquations(model);
  desertEquations(model);
  landCoverEquations(model);
  contractStubs(model);
  outcomeEquations(model);
  return model.build();
}
