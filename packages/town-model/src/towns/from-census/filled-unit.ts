import type { ResourceClass } from "@tamarisk/domain";
import china from "./china.json" with { type: "json" };
import type { UnitInputs } from "./town-inputs.ts";

/** What a census table may leave out of a unit, with where the number now comes from. */
export interface FilledUnit extends Required<UnitInputs> {
  /** The figures that are the average of the unit's class. */
  readonly averaged: readonly string[];
}

const FIGURES = ["aged0to14", "aged65plus", "urban", "miningJobs", "college", "incomers", "householdSize"] as const;

/** The class whose averages stand in, in words for a source note. */
export function classNote(resourceClass: ResourceClass | null): string {
  const { counties } = china.classAverages[resourceClass ?? "none"];
  const kind = resourceClass ? `${resourceClass} resource-based cities (Guofa [2013] 45)` : "in no resource-based city";
  return `average of ${counties} counties and districts ${resourceClass ? "of " : ""}${kind}, censuses of 2010 and 2020 (census_counties_2010_2020.csv)`;
}

/**
 * A unit with every figure: its own where the census gives one, else the average of its class.
 *
 * @see docs/methods/towns-with-little-data.md, rule FALL1.
 */
export function filledUnit(unit: UnitInputs, resourceClass: ResourceClass | null): FilledUnit {
  const averages = china.classAverages[resourceClass ?? "none"];
  const averaged = FIGURES.filter((figure) => unit[figure] === undefined);
  const filling = Object.fromEntries(averaged.map((figure) => [figure, averages[figure]]));
  return { ...unit, ...filling, averaged } as FilledUnit;
}
