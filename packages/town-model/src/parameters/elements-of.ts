import { SECTORS } from "../economy/sectors.ts";
import { LEVER_IDS } from "../levers/lever-ids.ts";
import { GROUPS } from "../population/groups.ts";
import type { ParameterDimension } from "./parameter-set.ts";
import type { TownParameters } from "./town-parameters.ts";

/** What a figure is given for, one by one, in the order of the equations. */
export function elementsOf(of: ParameterDimension, { units }: Pick<TownParameters, "units">): readonly string[] {
  switch (of) {
    case "unit":
      return units.map(({ id }) => id);
    case "group":
      return GROUPS;
    case "sector":
      return SECTORS;
    case "lever":
      return LEVER_IDS;
  }
}
