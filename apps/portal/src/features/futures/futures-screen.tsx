"use client";

import type { Ensemble, LocalizedText, Role } from "@tamarisk/domain";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { FuturesWorkspace } from "./futures-workspace.tsx";
import { NoModel } from "./no-model.tsx";

export type StorylineList = PlanningOutputs["storyline"]["list"];

export interface FuturesScreenProps {
  readonly projectId: Ensemble["projectId"];
  readonly townName: LocalizedText;
  readonly role: Role;
  readonly currentYear: number;
  readonly list: StorylineList;
  readonly runs: readonly Ensemble[];
}

/** What could become of the town: many futures of each storyline, or what is missing before any can be run. */
export function FuturesScreen(props: FuturesScreenProps) {
  const local = useLocalText();
  const { list, projectId, townName } = props;
  if (list.kind === "no-model") return <NoModel projectId={projectId} town={local(townName)} needs={list.needs} />;
  return <FuturesWorkspace {...props} list={list} />;
}
