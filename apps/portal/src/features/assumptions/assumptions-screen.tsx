"use client";

import { NoModel } from "@/features/futures/no-model.tsx";
import type { AssumptionsScreenProps } from "./assumptions-screen-props.ts";
import { AssumptionsWorkspace } from "./assumptions-workspace.tsx";
import { useAssumptionWords } from "./use-assumption-words.ts";

/** Everything the town's model takes for given, with where it comes from, and what the project takes in its place. */
export function AssumptionsScreen(props: AssumptionsScreenProps) {
  const words = useAssumptionWords();
  const { list, projectId, townName } = props;
  if (list.kind === "no-model") {
    return <NoModel projectId={projectId} town={words.text(townName)} needs={list.needs} on="assumptions" />;
  }
  return <AssumptionsWorkspace {...props} list={list} words={words} />;
}
