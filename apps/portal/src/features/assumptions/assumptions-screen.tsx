"use client";

import type { AssumptionsScreenProps } from "./assumptions-screen-props.ts";
import { AssumptionsWorkspace } from "./assumptions-workspace.tsx";
import { NoAssumptions } from "./no-assumptions.tsx";
import { useAssumptionWords } from "./use-assumption-words.ts";

/** Everything the town's model takes for given, with where it comes from, and what the project takes in its place. */
export function AssumptionsScreen(props: AssumptionsScreenProps) {
  const words = useAssumptionWords();
  const { list, projectId, townName } = props;
  if (list.kind === "no-model") {
    return <NoAssumptions projectId={projectId} town={words.text(townName)} needs={list.needs} words={words} />;
  }
  return <AssumptionsWorkspace {...props} list={list} words={words} />;
}
