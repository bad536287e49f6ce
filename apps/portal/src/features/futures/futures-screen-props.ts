import type { Ensemble, LocalizedText, Role } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type StorylineList = PlanningOutputs["storyline"]["list"];

export interface FuturesScreenProps {
  readonly projectId: Ensemble["projectId"];
  readonly townName: LocalizedText;
  readonly role: Role;
  readonly currentYear: number;
  readonly list: StorylineList;
  readonly runs: readonly Ensemble[];
}
