import type { LevelExchange, PlanningLevel } from "@tamarisk/domain";
import type { TerritoryScreenProps, TerritoryThings } from "./territory-screen-props.ts";
import type { LevelsControl } from "./use-levels.ts";

export interface LevelsTabProps extends Pick<TerritoryScreenProps, "projectId">, TerritoryThings {
  readonly levels: LevelsControl;
  readonly canEdit: boolean;
}

export interface LevelColumnProps extends LevelsTabProps {
  readonly level: PlanningLevel;
  readonly onAdd: () => void;
  readonly onEdit: (exchange: LevelExchange) => void;
}
