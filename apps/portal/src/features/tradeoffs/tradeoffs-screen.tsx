"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useSearchParams } from "next/navigation";
import { futuresAddress } from "@/features/futures/futures-address.ts";
import { NoModel } from "@/features/futures/no-model.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { Link } from "@/i18n/navigation.ts";
import type { TradeOffsScreenProps } from "./tradeoffs-screen-props.ts";
import { TradeOffsWorkspace } from "./tradeoffs-workspace.tsx";
import { type TradeOffsWords, useTradeOffsWords } from "./use-tradeoffs-words.ts";

/** Which combinations of measures give what, or what has to be done before anybody can search. */
export function TradeOffsScreen(props: TradeOffsScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = useTradeOffsWords(list.kind === "ready" ? list.outcomes : none);
  const query = useSearchParams();
  if (list.kind === "no-model") {
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  }
  const run = shownRun(runs, futuresAddress(new URLSearchParams(query.toString())).ensembleId);
  if (!run) return <NothingToSearch projectId={projectId} words={words} />;
  return <TradeOffsWorkspace {...props} key={run.id} run={run} list={list} words={words} />;
}

const none: [] = [];

/** Before the first run is finished: what will be seen here, and where to start it. */
function NothingToSearch({ projectId, words }: { readonly projectId: string; readonly words: TradeOffsWords }) {
  const { t } = words;
  return (
    <>
      <PageHeader title={t("headline.never")} />
      <EmptyState
        title={t("empty.title")}
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
