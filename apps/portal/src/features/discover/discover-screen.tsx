"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import { NoModel } from "@/features/futures/no-model.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { Link } from "@/i18n/navigation.ts";
import { DiscoverResults } from "./discover-results.tsx";
import type { DiscoverScreenProps } from "./discover-screen-props.ts";
import { useDiscoverAddress } from "./use-discover-address.ts";
import { type DiscoverWords, useDiscoverWords } from "./use-discover-words.ts";

/** What the futures in which a policy fails have in common, or what has to be done before anybody can tell. */
export function DiscoverScreen(props: DiscoverScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = useDiscoverWords(list.kind === "ready" ? list.outcomes : none);
  const address = useDiscoverAddress();
  if (list.kind === "no-model")
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  const run = shownRun(runs, address.ensembleId);
  if (!run) return <NothingToDiscover projectId={projectId} words={words} />;
  return <DiscoverResults {...props} key={run.id} run={run} list={list} address={address} words={words} />;
}

const none: [] = [];

/** Before the first run is finished: what will be seen here, and where to start it. */
function NothingToDiscover({ projectId, words }: { readonly projectId: string; readonly words: DiscoverWords }) {
  const { t } = words;
  return (
    <>
      <PageHeader title={t("empty.title")} />
      <EmptyState
        title={t("empty.headline")}
        action={
          <Link href={`/projects/${projectId}/futures`} className={buttonClass("primary")}>
            {t("empty.toFutures")}
          </Link>
        }
        example={t("empty.example")}
      >
        {t("empty.body")}
      </EmptyState>
    </>
  );
}
