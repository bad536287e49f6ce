import type { LocalizedText } from "@tamarisk/domain";
import { type ModuleId, modules, type ParameterId } from "../modules.ts";
import type { ParameterAbout } from "../parameters/parameter-set.ts";
import type { LeverId } from "./lever-ids.ts";

/** One way in which a measure works on the town. */
export interface LeverEffect {
  /** The figure that says how strong it is; its value, range and source stand in the town's parameters. */
  readonly parameterId: ParameterId;
  readonly module: ModuleId;
  readonly name: LocalizedText;
  /** The variable of the equations that it moves. */
  readonly actsOn: string;
  readonly unit: string;
}

/**
 * What a measure works on, module by module, as the catalogue of figures says it. What it costs, who pays and how long it
 * takes are the town's `measure_cost`, `town_share` and `lead_time`.
 *
 * @returns Every effect in the order of the modules; none if no module follows the measure.
 *
 * @example
 * effectsOf("extraction_cap").map(({ actsOn }) => actsOn); // ["own feed", "outside feed"]
 */
export function effectsOf(leverId: LeverId): readonly LeverEffect[] {
  return (Object.entries(modules) as [ModuleId, { parameters: Record<string, ParameterAbout> }][]).flatMap(
    ([module, { parameters }]) =>
      Object.entries(parameters).flatMap(([id, { lever, actsOn, name, unit }]) =>
        lever === leverId && actsOn !== undefined
          ? [{ parameterId: id as ParameterId, module, name, actsOn, unit }]
          : [],
      ),
  );
}
