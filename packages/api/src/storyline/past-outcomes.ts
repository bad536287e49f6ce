import { findTown, type Reader } from "@tamarisk/db";
import type { Provenance, Town } from "@tamarisk/domain";
import { seriesOf } from "../town/town-series.ts";
import type { TownModelEntry } from "./town-models.ts";

interface PastPoint {
  readonly year: number;
  readonly value: number;
  readonly provenance: Provenance;
}

interface PastOutcome {
  readonly outcomeId: string;
  readonly points: PastPoint[];
}

/** What was measured of the model's outcomes before the futures begin and since, in the outcomes' units. */
export async function pastOutcomes(reader: Reader, { parameters }: TownModelEntry): Promise<PastOutcome[]> {
  const town = await findTown(reader, parameters.townId);
  const yearEnds = seriesOf(town.id).find((series) => series.id === "resident_population_yearend")?.points ?? [];
  const residents = [...censuses(town, "population2010", "population2020"), ...yearEnds];
  const past = [
    { outcomeId: "residents", points: residents.sort((a, b) => a.year - b.year) },
    { outcomeId: "aged_65_share", points: censuses(town, "share65Plus2010", "share65Plus2020") },
  ];
  for (const unit of parameters.units) {
    const place = await findTown(reader, unit.townId);
    past.push({ outcomeId: `residents_${unit.id}`, points: censuses(place, "population2010", "population2020") });
  }
  return past;
}

type Counted = "population2010" | "population2020" | "share65Plus2010" | "share65Plus2020";

function censuses(town: Town, in2010: Counted, in2020: Counted): PastPoint[] {
  const { provenance } = town;
  const points = [
    { year: 2010, value: town[in2010], provenance },
    { year: 2020, value: town[in2020], provenance },
  ];
  return points.flatMap(({ value, ...point }) => (value === null ? [] : [{ ...point, value }]));
}
