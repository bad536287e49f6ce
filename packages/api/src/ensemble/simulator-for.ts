import type { EnsembleRecipe } from "@tamarisk/domain";
import type { Simulator } from "@tamarisk/scenario-engine";
export function simulatorFor(_recipe: EnsembleRecipe): Simulator {
  throw new RangeError("no model");
}
