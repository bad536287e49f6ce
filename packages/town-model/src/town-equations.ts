import { type Model, type ModelBuilder, modelBuilder } from "@tamarisk/system-dynamics";
import { carbonEquations } from "./carbon/carbon-equations.ts";
import { desertEquations } from "./ecology/desert-equations.ts";
import { landCoverEquations } from "./ecology/land-cover-equations.ts";
import { economyEquations } from "./economy/economy-equations.ts";
import { SECTORS } from "./economy/sectors.ts";
import { budgetEquations } from "./finance/budget-equations.ts";
import { needsEquations } from "./finance/needs-equations.ts";
import { revenueEquations } from "./finance/revenue-equations.ts";
import { indexEquations } from "./indices/index-equations.ts";
import { labourEquations } from "./labour/labour-equations.ts";
import { landEquations } from "./land/land-equations.ts";
import { leverEquations } from "./levers/lever-equations.ts";
import { LEVER_IDS } from "./levers/lever-ids.ts";
import type { Staging } from "./levers/staging.ts";
import { type ModuleId, modules } from "./modules.ts";
import { outcomeEquations } from "./outcomes.ts";
import { priceEquations } from "./outside/price-equations.ts";
import { trendEquations } from "./outside/trend-equations.ts";
import { weatherEquations } from "./outside/weather-equations.ts";
import { declareParameters } from "./parameters/declare-parameters.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { peopleDimensions } from "./population/people-dimensions.ts";
import { populationEquations } from "./population/population-equations.ts";
import { type PreparedTown, prepareTown } from "./prepared-town.ts";
import { serviceEquations } from "./services/service-equations.ts";
import { equityEquations } from "./society/equity-equations.ts";
import { opinionEquations } from "./society/opinion-equations.ts";
import { groundwaterEquations } from "./water/groundwater-equations.ts";
import { waterNeedEquations } from "./water/need-equations.ts";
import { waterSupplyEquations } from "./water/supply-equations.ts";

/** The equations of each module, in the order of a year. */
const equationsOf: Readonly<
  Record<ModuleId, (model: ModelBuilder, town: TownParameters, prepared: PreparedTown, staging?: Staging) => void>
> = {
  outside(model, town) {
    trendEquations(model);
    weatherEquations(model);
    priceEquations(model, town);
  },
  levers: (model, _town, _prepared, staging) => leverEquations(model, staging),
  population: populationEquations,
  economy: (model, _town, prepared) => economyEquations(model, prepared),
  labour: labourEquations,
  land: landEquations,
  water(model) {
    waterNeedEquations(model);
    waterSupplyEquations(model);
    groundwaterEquations(model);
  },
  ecology(model) {
    desertEquations(model);
    landCoverEquations(model);
  },
  finance(model) {
    needsEquations(model);
    revenueEquations(model);
    budgetEquations(model);
  },
  services: serviceEquations,
  society(model) {
    opinionEquations(model);
    equityEquations(model);
  },
  carbon: carbonEquations,
  indices(model) {
    indexEquations(model);
    outcomeEquations(model);
  },
};

/**
 * A town as equations, in yearly steps, a folder for each module. Nothing of any one town stands there.
 *
 * @param staging - For actions that start in another year in every run; left out, a policy's levers are all there is.
 *
 * @example
 * compileModel(townEquations(jinchang), { inputs: ["reserve life"], outputs: ["residents of town"] });
 */
export function townEquations(
  town: TownParameters,
  prepared: PreparedTown = prepareTown(town),
  staging?: Staging,
): Model {
  const model = startTown(town);
  for (const id of Object.keys(modules) as ModuleId[]) writeModule(id, model, town, prepared, staging);
  return model.build();
}

/** A model with the town's dimensions and nothing else yet. */
export function startTown(town: TownParameters): ModelBuilder {
  const time = { start: town.startYear, stop: town.endYear, step: 1, unit: "year" };
  const model = modelBuilder(town.name.en, time).constant("one year", 1, { unit: "year" });
  model.dimension("sector", SECTORS).dimension("lever", LEVER_IDS);
  peopleDimensions(model, town);
  return model;
}

/** The figures and the equations of one module. */
export function writeModule(
  id: ModuleId,
  model: ModelBuilder,
  town: TownParameters,
  prepared: PreparedTown,
  staging?: Staging,
): void {
  declareParameters(model, modules[id].parameters, town);
  equationsOf[id](model, town, prepared, staging);
}
