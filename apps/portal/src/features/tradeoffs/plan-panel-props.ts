import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import type { SearchPlan } from "./search-plan.ts";
import type { TradeOffsWords } from "./use-tradeoffs-words.ts";

export interface PlanPanelProps {
  readonly plan: SearchPlan;
  readonly usual: SearchPlan;
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly words: TradeOffsWords;
  readonly onChange: (part: Partial<SearchPlan>) => void;
}
