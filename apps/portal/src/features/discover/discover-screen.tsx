"use client";

import { NoModel } from "@/features/futures/no-model.tsx";
import { NoRunYet } from "@/features/futures/no-run-yet.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { DiscoverResults } from "./discover-results.tsx";
import type { DiscoverScreenProps } from "./discover-screen-props.ts";
import { useDiscoverAddress } from "./use-discover-address.ts";
import { useDiscoverWords } from "./use-discover-words.ts";

/** What the futures in which a policy fails have in common, or what has to be done before anybody can tell. */
export function DiscoverScreen(props: DiscoverScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = useDiscoverWords(list.kind === "ready" ? list.outcomes : none);
  const { t } = words;
  const address = useDiscoverAddress();
  if (list.kind === "no-model")
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  const run = shownRun(runs, address.ensembleId);
  if (!run) {
    return (
      <NoRunYet
        projectId={projectId}
        title={t("empty.title")}
        headline={t("empty.headline")}
        toFutures={t("empty.toFutures")}
        example={t("empty.example")}
      >
        {t("empty.body")}
      </NoRunYet>
    );
  }
  return <DiscoverResults {...props} key={run.id} run={run} list={list} address={address} words={words} />;
}

const none: [] = [];
