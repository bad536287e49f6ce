"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import { NoModel } from "@/features/futures/no-model.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { Link } from "@/i18n/navigation.ts";
import { PathwaysResults } from "./pathways-results.tsx";
import type { PathwaysScreenProps } from "./pathways-screen-props.ts";
import { usePathwaysAddress } from "./use-pathways-address.ts";
import { type PathwaysWords, usePathwaysWords } from "./use-pathways-words.ts";

/** Which measures in which order keep an objective, and when each is decided, or what has to be done first. */
export function PathwaysScreen(props: PathwaysScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = usePathwaysWords(list);
  const address = usePathwaysAddress();
  if (list.kind === "no-model") {
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  }
  const run = shownRun(runs, address.ensembleId);
  if (!run) return <NoRunYet projectId={projectId} words={words} />;
  return <PathwaysResults {...props} key={run.id} run={run} list={list} address={address} words={words} />;
}

/** Before the first run is finished: what will be seen here, and where to start it. */
function NoRunYet({ projectId, words: { t } }: { readonly projectId: string; readonly words: PathwaysWords }) {
  return (
    <>
      <PageHeader title={t("title")} />
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
