import type { ActionPlan, Indicator, Role, SpatialUnit, Stakeholder } from "@tamarisk/domain";
import type { PlanHead } from "./plan-view.ts";
import type { StrategyList } from "./strategy-list.ts";
import type { OpenPlanControl } from "./use-open-plan.ts";

/** What the page of the plan is made with: everything but what stands in the plan, and the lists that grow with it. */
export interface PlanScreenProps {
  readonly projectId: ActionPlan["projectId"];
  readonly head: PlanHead;
  readonly role: Role;
  readonly currentYear: number;
  readonly town: Pick<SpatialUnit, "townId" | "name">;
  readonly units: readonly Pick<SpatialUnit, "townId" | "name">[];
  /** Those that the gates name. */
  readonly gateIndicators: readonly Pick<Indicator, "id" | "name">[];
  readonly stakeholders: readonly Stakeholder[];
  readonly strategies: StrategyList;
}

/** The same once the plan is there. */
export interface OpenPlanScreenProps extends PlanScreenProps {
  readonly open: OpenPlanControl;
  /** All that the project knows. */
  readonly indicators: readonly Indicator[];
}
