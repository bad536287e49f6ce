import type {
  AuthoredText,
  Indicator,
  LevelExchange,
  Measure,
  MeasurePlace,
  ProjectId,
  Role,
  SpatialUnit,
  TownId,
} from "@tamarisk/domain";
import type { PlanHead } from "@/features/plan/plan-view.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type PlanCrossings = PlanningOutputs["layer"]["crossings"];
export type FoundCrossings = PlanCrossings["measures"][number];

/** A measure with its shapes, as the map draws it. */
export interface PlacedMeasure {
  readonly measureId: string;
  readonly title: AuthoredText;
  readonly place: MeasurePlace;
}

export interface TerritoryScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly units: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly townId: TownId;
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
