import type { Ensemble } from "@tamarisk/domain";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import type { TradeOffsScreenProps } from "./tradeoffs-screen-props.ts";
import type { TradeOffsWords } from "./use-tradeoffs-words.ts";

export interface TradeOffsWorkspaceProps extends Omit<TradeOffsScreenProps, "list"> {
  readonly run: Ensemble;
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly words: TradeOffsWords;
}
