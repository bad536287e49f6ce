import { allParameters } from "../modules.ts";
import { elementsOf } from "./elements-of.ts";
import type { ParameterEntry } from "./parameter-entry.ts";
import type { ParameterAbout } from "./parameter-set.ts";
import type { TownParameters } from "./town-parameters.ts";

/** What a town knows of itself, by the id of the figure; its unit is the one the model asks for. */
export type KnownFigures = Readonly<Record<string, Omit<ParameterEntry, "unit">>>;

/**
 * All figures of a town: those it knows, and for the rest what is usual.
 *
 * @throws {RangeError} If a figure is neither known nor has a usual value.
 *
 * @example
 * completed({ reserve_life: { value: 25, low: 12, high: 45, source: "survey", basis: "data", confidence: "medium" } }, town);
 */
export function completed(known: KnownFigures, town: Pick<TownParameters, "units">): TownParameters["parameters"] {
  const missing = Object.keys(allParameters).filter((id) => !known[id] && !allParameters[id]!.usual);
  if (missing.length > 0) throw new RangeError(`the town must say itself: ${missing.join(", ")}`);
  return Object.fromEntries(
    Object.entries(allParameters).map(([id, about]) => {
      const own = known[id];
      return [id, own ? { ...own, unit: about.unit } : usualEntry(id, about, town)];
    }),
  );
}

function usualEntry(id: string, about: ParameterAbout, town: Pick<TownParameters, "units">): ParameterEntry {
  const { value, low, high, source = "judgement" } = about.usual!;
  const shared = { low, high, unit: about.unit, source, basis: "judgement" as const, confidence: "low" as const };
  if (!about.of) return { value: value as number, ...shared };
  const each = (element: string) => {
    const own = typeof value === "number" ? value : (value as Record<string, number>)[element];
    if (own === undefined) throw new RangeError(`"${id}" has no usual value for ${element}; add it beside the others`);
    return own;
  };
  return {
    value: Object.fromEntries(elementsOf(about.of, town).map((element) => [element, each(element)])),
    ...shared,
  };
}
