import type { ProjectId, Role, SpatialUnit, Stakeholder } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type WatchedRow = PlanningOutputs["indicator"]["watched"][number];
export type WatchedCounts = PlanningOutputs["indicator"]["watchedCounts"];
export type Catalogue = PlanningOutputs["indicator"]["catalogue"];
export type Place = Pick<SpatialUnit, "townId" | "name">;

export interface IndicatorsScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly currentYear: number;
  /** The town first, then its units. */
  readonly places: readonly [Place, ...Place[]];
  /** What the project watches, or the first of it. */
  readonly watched: readonly WatchedRow[];
  /** Of everything watched. */
  readonly counts: WatchedCounts;
  readonly stakeholders: readonly Stakeholder[];
}
