import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { PreparedTown } from "../prepared-town.ts";
import { demandEquations } from "./demand-equations.ts";
import { energyEquations } from "./energy-equations.ts";
import { farmingEquations } from "./farming-equations.ts";
import { miningEquations } from "./mining-equations.ts";
import { outputEquations } from "./output-equations.ts";
import { postEquations } from "./post-equations.ts";

/** What the town makes, and the posts that takes, sector by sector. */
export function economyEquations(model: ModelBuilder, prepared: PreparedTown): void {
  miningEquations(model);
  energyEquations(model);
  farmingEquations(model);
  demandEquations(model);
  postEquations(model, prepared);
  outputEquations(model);
}
