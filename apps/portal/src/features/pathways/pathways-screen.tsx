"use client";

import { NoModel } from "@/features/futures/no-model.tsx";
import { NoRunYet } from "@/features/futures/no-run-yet.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { PathwaysResults } from "./pathways-results.tsx";
import type { PathwaysScreenProps } from "./pathways-screen-props.ts";
import { usePathwaysAddress } from "./use-pathways-address.ts";
import { usePathwaysWords } from "./use-pathways-words.ts";

/** Which measures in which order keep an objective, and when each is decided, or what has to be done first. */
export function PathwaysScreen(props: PathwaysScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = usePathwaysWords(list);
  const { t } = words;
  const address = usePathwaysAddress();
  if (list.kind === "no-model") {
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  }
  const run = shownRun(runs, address.ensembleId);
  if (!run) {
    return (
      <NoRunYet
        projectId={projectId}
        title={t("title")}
        headline={t("empty.headline")}
        toFutures={t("empty.toFutures")}
        example={t("empty.example")}
      >
        {t("empty.body")}
      </NoRunYet>
    );
  }
  return <PathwaysResults {...props} key={run.id} run={run} list={list} address={address} words={words} />;
}
