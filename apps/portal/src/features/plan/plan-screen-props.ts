import type { ActionPlan, Indicator, Observation, Role, SpatialUnit, Stakeholder } from "@tamarisk/domain";
import type { StrategyList } from "./strategy-list.ts";
import type { PlanView } from "./use-plan-editor.ts";

export interface PlanScreenProps {
  readonly projectId: ActionPlan["projectId"];
  readonly view: PlanView;
  readonly role: Role;
  readonly currentYear: number;
  readonly town: Pick<SpatialUnit, "townId" | "name">;
  readonly units: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly stakeholders: readonly Stakeholder[];
  readonly strategies: StrategyList;
}
