import type { Indicator, LevelExchange, MapLayer, Measure, ProjectId, Role, SpatialUnit } from "@tamarisk/domain";
import type { PlanHead } from "@/features/plan/plan-view.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import type { TownBoundary } from "./outlines-of.ts";

export type PlanCrossings = PlanningOutputs["layer"]["crossings"];
export type PlacedMeasure = PlanCrossings["measures"][number];

export interface TerritoryScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly units: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly boundary: TownBoundary;
  readonly layers: readonly MapLayer[];
  readonly crossings: PlanCrossings;
  readonly levels: readonly LevelExchange[];
  readonly head: PlanHead;
}

/** What the levels and the places speak of; empty until it is there. */
export interface TerritoryThings {
  /** Every measure of the latest plan version. */
  readonly measures: readonly Measure[];
  readonly indicators: readonly Pick<Indicator, "id" | "name">[];
}
