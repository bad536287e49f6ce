"use client";

import type { Outcome } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type FuturesWords, useFuturesWords } from "@/features/futures/use-futures-words.ts";
import type { SearchedOutcome } from "./search-plan.ts";

type Translate = ReturnType<typeof useTranslations<"tradeoffs">>;

/** The words of this page in the reader's language, the same ones from one render to the next. */
export function useTradeOffsWords(outcomes: readonly Outcome[]): TradeOffsWords {
  const t = useTranslations("tradeoffs");
  const futures = useFuturesWords(outcomes);
  return useMemo(() => tradeOffsWords(t, futures, outcomes), [t, futures, outcomes]);
}

function tradeOffsWords(t: Translate, futures: FuturesWords, outcomes: readonly Outcome[]) {
  /** What stands beside the numbers of an objective; a share counts futures. */
  const unit = ({ outcomeId, judged }: SearchedOutcome) => {
    const threshold = outcomes.find(({ id }) => id === outcomeId)?.threshold;
    if (judged !== "share" || !threshold) return futures.unitOf(outcomeId);
    return t(`judged.unit-${threshold.good}`, { value: futures.number(threshold.value) });
  };
  const value = (objective: SearchedOutcome, number: number) =>
    Number.isNaN(number)
      ? t("noNumber")
      : objective.judged === "share"
        ? String(Math.round(number))
        : futures.number(number);
  return { t, futures, local: futures.local, locale: futures.locale, count: futures.count, unit, value };
}

export type TradeOffsWords = ReturnType<typeof tradeOffsWords>;
