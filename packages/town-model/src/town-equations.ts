import { type Model, modelBuilder } from "@tamarisk/system-dynamics";
import { jobEquations } from "./economy/job-equations.ts";
import { miningEquations } from "./economy/mining-equations.ts";
import { priceEquations } from "./economy/price-equations.ts";
import { leverEquations } from "./levers/lever-equations.ts";
import { outcomeEquations } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { cohortEquations } from "./population/cohort-equations.ts";
import { migrationEquations } from "./population/migration-equations.ts";
import { peopleDimensions } from "./population/people-dimensions.ts";
import { vitalEquations } from "./population/vital-equations.ts";
import { type PreparedTown, prepareTown } from "./prepared-town.ts";
import { uncertaintyEquations } from "./uncertainties.ts";

/**
 * A town as equations, in yearly steps: the levers, the price of nickel, the mines, the other posts, what draws people,
 * and the people. One file per module holds them; nothing of any one town stands there.
 *
 * @example
 * compileModel(townEquations(jinchang), { inputs: ["reserve_life"], outputs: ["residents of town"] });
 */
export function townEquations(town: TownParameters, prepared: PreparedTown = prepareTown(town)): Model {
  const time = { start: town.startYear, stop: town.endYear, step: 1, unit: "year" };
  const model = modelBuilder(town.name.en, time).constant("one year", 1, { unit: "year" });
  peopleDimensions(model, town);
  uncertaintyEquations(model, town);
  leverEquations(model, town);
  priceEquations(model, town);
  miningEquations(model, town);
  jobEquations(model, town, prepared);
  vitalEquations(model, town, prepared.national);
  migrationEquations(model, town, prepared);
  cohortEquations(model, prepared);
  outcomeEquations(model);
  return model.build();
}
