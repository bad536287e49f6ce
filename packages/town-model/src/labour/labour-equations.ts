import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";
import { incomeEquations } from "./income-equations.ts";
import { laidOffEquations } from "./laid-off-equations.ts";
import { skillEquations } from "./skill-equations.ts";
import { staffingEquations } from "./staffing-equations.ts";
import { supplyEquations } from "./supply-equations.ts";

/** Who works, at what, for how much, and who is out of work. */
export function labourEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  supplyEquations(model, town, prepared);
  staffingEquations(model);
  laidOffEquations(model);
  skillEquations(model);
  incomeEquations(model);
}
