import { contentHash } from "./content-hash.ts";
import { engineVersion } from "./engine-version.ts";

/**
 * The name under which an ensemble's outcomes are kept: recipes that give the same outcomes bit for bit share it, as
 * long as the engine is the same.
 *
 * @param recipe - Model, design and seed, as JSON can hold them.
 * @returns 64 hexadecimal digits.
 */
export function recipeHash(recipe: object): string {
  return contentHash({ engineVersion, recipe });
}
