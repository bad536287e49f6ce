"use client";

import { useLocalText } from "@/i18n/local-text.tsx";
import type { FuturesScreenProps } from "./futures-screen-props.ts";
import { FuturesWorkspace } from "./futures-workspace.tsx";
import { NoModel } from "./no-model.tsx";

/** What could become of the town: many futures of each storyline, or what is missing before any can be run. */
export function FuturesScreen(props: FuturesScreenProps) {
  const local = useLocalText();
  const { list, projectId, townName } = props;
  if (list.kind === "no-model") return <NoModel projectId={projectId} town={local(townName)} needs={list.needs} />;
  return <FuturesWorkspace {...props} list={list} />;
}
