import type { ParameterId } from "../modules.ts";
import type { TownParameters } from "./town-parameters.ts";

/**
 * One figure of a town.
 *
 * @example
 * figure(jinchang, "reserve_life"); // 25 years
 */
export function figure({ parameters }: Pick<TownParameters, "parameters">, id: ParameterId): number {
  return parameters[id]!.value as number;
}
