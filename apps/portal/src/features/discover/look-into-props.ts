import type { Ensemble, EnsembleSummary, Objective, Storyline } from "@tamarisk/domain";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import type { DiscoverScreenProps } from "./discover-screen-props.ts";
import type { DiscoverAddressControl } from "./use-discover-address.ts";
import type { DiscoverWords } from "./use-discover-words.ts";

export interface DiscoverResultsProps extends Omit<DiscoverScreenProps, "list"> {
  readonly run: Ensemble;
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly address: DiscoverAddressControl;
  readonly words: DiscoverWords;
}

export interface LookIntoProps extends DiscoverResultsProps {
  readonly summary: EnsembleSummary;
  /** What can be asked, one for each outcome. */
  readonly questions: readonly Objective[];
  readonly storylines: readonly Storyline[];
  readonly storyline: Storyline;
  readonly objective: Objective;
}
