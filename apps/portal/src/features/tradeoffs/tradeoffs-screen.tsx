"use client";

import { useSearchParams } from "next/navigation";
import { futuresAddress } from "@/features/futures/futures-address.ts";
import { NoModel } from "@/features/futures/no-model.tsx";
import { NoRunYet } from "@/features/futures/no-run-yet.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import type { TradeOffsScreenProps } from "./tradeoffs-screen-props.ts";
import { TradeOffsWorkspace } from "./tradeoffs-workspace.tsx";
import { useTradeOffsWords } from "./use-tradeoffs-words.ts";

/** Which combinations of measures give what, or what has to be done before anybody can search. */
export function TradeOffsScreen(props: TradeOffsScreenProps) {
  const { list, projectId, townName, runs } = props;
  const words = useTradeOffsWords(list.kind === "ready" ? list.outcomes : none);
  const { t } = words;
  const query = useSearchParams();
  if (list.kind === "no-model") {
    return <NoModel projectId={projectId} town={words.local(townName)} needs={list.needs} />;
  }
  const run = shownRun(runs, futuresAddress(new URLSearchParams(query.toString())).ensembleId);
  if (!run) {
    return (
      <NoRunYet
        projectId={projectId}
        title={t("headline.never")}
        headline={t("empty.title")}
        toFutures={t("empty.toFutures")}
        example={t("empty.example")}
      >
        {t("empty.body")}
      </NoRunYet>
    );
  }
  return <TradeOffsWorkspace {...props} key={run.id} run={run} list={list} words={words} />;
}

const none: [] = [];
