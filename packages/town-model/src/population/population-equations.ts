import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";
import { cohortEquations } from "./cohort-equations.ts";
import { countEquations } from "./count-equations.ts";
import { migrationEquations } from "./migration-equations.ts";
import { peopleInTheBooks } from "./people-in-the-books.ts";
import { pullEquations } from "./pull-equations.ts";
import { regroupingEquations } from "./regrouping-equations.ts";
import { vitalEquations } from "./vital-equations.ts";

/** Births, deaths, ageing, moves and groups of residents. */
export function populationEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  vitalEquations(model, town, prepared.national);
  cohortEquations(model, prepared);
  countEquations(model);
  pullEquations(model);
  migrationEquations(model, town, prepared);
  regroupingEquations(model);
  peopleInTheBooks(model);
}
