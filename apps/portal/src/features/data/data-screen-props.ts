import type { Indicator, Observation, Role, SpatialUnit } from "@tamarisk/domain";

type Place = Pick<SpatialUnit, "townId" | "name">;

export interface DataScreenProps {
  readonly projectId: Observation["projectId"];
  readonly role: Role;
  readonly currentYear: number;
  /** The town first, then its units. */
  readonly places: readonly [Place, ...Place[]];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}
