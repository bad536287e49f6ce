import type { Ensemble } from "@tamarisk/domain";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import type { CompareAddressControl } from "./use-compare-address.ts";

export interface CompareResultsProps {
  readonly run: Ensemble;
  readonly runs: readonly Ensemble[];
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly address: CompareAddressControl;
  readonly currentYear: number;
  readonly words: FuturesWords;
}
