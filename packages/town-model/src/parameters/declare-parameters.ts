import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { elementsOf } from "./elements-of.ts";
import type { ParameterSet } from "./parameter-set.ts";
import type { TownParameters } from "./town-parameters.ts";

/** A constant for every figure of a module, or a number for each element of what it is given for. */
export function declareParameters(
  model: ModelBuilder,
  set: ParameterSet,
  town: Pick<TownParameters, "parameters" | "units">,
): void {
  for (const [id, about] of Object.entries(set)) {
    const { value, source, confidence } = town.parameters[id]!;
    const shown = { unit: about.unit, documentation: `${source} (confidence: ${confidence})` };
    const name = id.replaceAll("_", " ");
    if (typeof value === "number") model.constant(name, value, shown);
    else
      model.numbers(
        `${name}[${about.of!}]`,
        elementsOf(about.of!, town).map((element) => value[element]!),
        shown,
      );
  }
}
