import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { derelictEquations } from "./derelict-equations.ts";
import { homeEquations } from "./home-equations.ts";
import { takenLandEquations } from "./taken-land-equations.ts";
import { usedLandEquations } from "./used-land-equations.ts";

/**
 * Homes and built land: what stands on it, what falls derelict, and what is taken from fields, grass and open ground or
 * given back to them.
 *
 * @see docs/methods/land.md
 */
export function landEquations(model: ModelBuilder): void {
  model.constant("m2 per km2", 1_000_000, { unit: "m2 / km2" });
  homeEquations(model);
  usedLandEquations(model);
  derelictEquations(model);
  takenLandEquations(model);
}
