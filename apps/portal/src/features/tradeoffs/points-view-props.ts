import type { FoundPoint } from "./found-points.ts";
import type { SearchPlan } from "./search-plan.ts";
import type { TradeOffsWorkspaceProps } from "./tradeoffs-workspace-props.ts";
import type { SearchProgress } from "./use-trade-off-search.ts";

export interface PointsViewProps extends TradeOffsWorkspaceProps {
  readonly plan: SearchPlan;
  readonly points: readonly FoundPoint[];
  readonly progress: SearchProgress;
  readonly firstYear: number;
}
