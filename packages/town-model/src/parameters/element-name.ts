import type { LocalizedText } from "@tamarisk/domain";
import { SECTOR_NAMES } from "../economy/sector-names.ts";
import type { Sector } from "../economy/sectors.ts";
import { levers } from "../levers/levers.ts";
import { GROUP_NAMES, GROUPS } from "../population/groups.ts";
import type { ParameterDimension } from "./parameter-set.ts";
import type { TownParameters } from "./town-parameters.ts";

/**
 * What people call one of the things that a figure is given for.
 *
 * @param element - One of `elementsOf(of, town)`.
 *
 * @example
 * elementName("unit", "core", jinchang); // { en: "Jinchuan District", zh: "金川区" }
 */
export function elementName(
  of: ParameterDimension,
  element: string,
  { units }: Pick<TownParameters, "units">,
): LocalizedText {
  const named = {
    unit: () => units.find(({ id }) => id === element)?.name,
    group: () => GROUP_NAMES[(GROUPS as readonly string[]).indexOf(element)],
    sector: () => SECTOR_NAMES[element as Sector],
    lever: () => levers.find(({ id }) => id === element)?.name,
  };
  return named[of]() ?? { en: element, zh: element };
}
