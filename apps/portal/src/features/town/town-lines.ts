import type { PlanningOutputs } from "@/trpc/outputs.ts";
import type { PopulationLine } from "./population-lines-layout.ts";

export type TownProfile = PlanningOutputs["town"]["profile"];

/** What is drawn of who lives where. */
export type TownPeople = Pick<TownProfile, "town" | "units" | "ageStructures" | "boundary">;

/** Units drawn beside the town; more would be a tangle. */
const mostUnits = 4;

/**
 * Residents of a town, and of its units where they are few, as lines. The town takes its counted and year-end series
 * together; a place without a series is drawn from the two censuses.
 *
 * @param nameOf - The words at the end of a line.
 */
export function townLines(
  { town, units, series }: TownProfile,
  nameOf: (town: TownProfile["town"]) => string,
): PopulationLine[] {
  const own = residentSeries(series).flatMap(({ points }) =>
    points.map(({ year, value, provenance }) => ({ year, persons: value, sure: provenance.confidence === "high" })),
  );
  const others = units.length <= mostUnits ? units : [];
  return [
    {
      id: town.id,
      name: nameOf(town),
      points: (own.length > 0 ? own : censusPoints(town)).toSorted((a, b) => a.year - b.year),
    },
    ...others.map((unit) => ({ id: unit.id, name: nameOf(unit), points: censusPoints(unit) })),
  ].filter(({ points }) => points.length > 0);
}

/** The series that count residents: at censuses, and at the ends of years between them. */
export function residentSeries(series: TownProfile["series"]): TownProfile["series"] {
  return series.filter(({ id }) => id.startsWith("resident_population"));
}

function censusPoints({ population2010, population2020 }: TownProfile["town"]) {
  return [
    { year: 2010, persons: population2010 },
    { year: 2020, persons: population2020 },
  ].flatMap(({ year, persons }) => (persons === null ? [] : [{ year, persons, sure: true }]));
}
