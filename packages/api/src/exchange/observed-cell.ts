import type { Observation } from "@tamarisk/domain";

/** Of what an observation speaks: indicator, place, year and part of the population, as one text. */
export function cellOf({
  indicatorId,
  townId,
  year,
  breakdown,
}: Pick<Observation, "indicatorId" | "townId" | "year" | "breakdown">): string {
  const { sex, ageGroup, residentGroup } = breakdown;
  return [indicatorId, townId, year, sex, ageGroup, residentGroup].join(" ");
}
