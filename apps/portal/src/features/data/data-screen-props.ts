import type { Observation, Role, SpatialUnit } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type Overview = PlanningOutputs["observation"]["overview"];

type Place = Pick<SpatialUnit, "townId" | "name">;

export interface DataScreenProps {
  readonly projectId: Observation["projectId"];
  readonly role: Role;
  readonly currentYear: number;
  /** The town first, then its units. */
  readonly places: readonly [Place, ...Place[]];
  /** Indicators and values in short: all of them, or those of the first rows. */
  readonly overview: Overview;
  /** Values with source and note, where they are so few that they come along; the others come when they are opened. */
  readonly observations: readonly Observation[];
}
