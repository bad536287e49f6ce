import type { Ensemble, EnsembleSummary, Objective } from "@tamarisk/domain";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import type { PathwaysScreenProps } from "./pathways-screen-props.ts";
import type { PathwaysAddressControl } from "./use-pathways-address.ts";
import type { PathwaysWords } from "./use-pathways-words.ts";

export interface PathwaysResultsProps extends Omit<PathwaysScreenProps, "list"> {
  readonly run: Ensemble;
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly address: PathwaysAddressControl;
  readonly words: PathwaysWords;
}

export interface PathwaysProps extends PathwaysResultsProps {
  readonly summary: EnsembleSummary;
  /** What can be asked, one for each outcome. */
  readonly questions: readonly Objective[];
  readonly objective: Objective;
}
