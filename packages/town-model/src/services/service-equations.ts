import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { accessEquations } from "./access-equations.ts";
import { placeEquations } from "./place-equations.ts";

/**
 * Schools, clinics and elder care: how many places there are for how many people, and who gets to them.
 *
 * @see docs/methods/services.md
 */
export function serviceEquations(model: ModelBuilder): void {
  placeEquations(model);
  accessEquations(model);
}
