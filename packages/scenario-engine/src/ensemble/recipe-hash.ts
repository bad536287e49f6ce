import type { EnsembleRecipe } from "@tamarisk/domain";
import { contentHash } from "./content-hash.ts";

/**
 * The name under which an ensemble's outcomes are kept: recipes that give the same outcomes bit for bit share it.
 *
 * @returns 64 hexadecimal digits.
 */
export function recipeHash(recipe: EnsembleRecipe): string {
  return contentHash(recipe);
}
