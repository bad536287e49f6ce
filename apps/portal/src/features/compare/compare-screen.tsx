"use client";

import type { FuturesScreenProps } from "@/features/futures/futures-screen-props.ts";
import { NoModel } from "@/features/futures/no-model.tsx";
import { NoRunYet } from "@/features/futures/no-run-yet.tsx";
import { shownRun } from "@/features/futures/shown-run.ts";
import { useFuturesWords } from "@/features/futures/use-futures-words.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { CompareResults } from "./compare-results.tsx";
import { useCompareAddress } from "./use-compare-address.ts";

/** The storylines of a finished run beside one another, or what has to be done before there is anything to compare. */
export function CompareScreen(props: Omit<FuturesScreenProps, "role">) {
  const { list, projectId, townName, runs } = props;
  const local = useLocalText();
  const words = useFuturesWords(list.kind === "ready" ? list.outcomes : none);
  const address = useCompareAddress();
  if (list.kind === "no-model") return <NoModel projectId={projectId} town={local(townName)} needs={list.needs} />;
  const run = shownRun(runs, address.ensembleId);
  if (!run) {
    const { t } = words;
    return (
      <NoRunYet
        projectId={projectId}
        title={t("comparing.title")}
        headline={t("comparing.empty")}
        toFutures={t("comparing.toFutures")}
        example={t("comparing.example")}
      >
        {t("comparing.emptyBody", { storylines: list.storylines.length })}
      </NoRunYet>
    );
  }
  return (
    <CompareResults run={run} runs={runs} list={list} address={address} currentYear={props.currentYear} words={words} />
  );
}

const none: [] = [];
