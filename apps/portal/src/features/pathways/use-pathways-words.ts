"use client";

import type { Lever, Locale, LocalizedText } from "@tamarisk/domain";
import { mapWords, presentPlanRow } from "@tamarisk/scenario-engine";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import { type FuturesWords, useFuturesWords } from "@/features/futures/use-futures-words.ts";
import { asName } from "@/i18n/as-name.ts";

type Translate = ReturnType<typeof useTranslations<"pathways">>;

/** The words of this page in the reader's language, the same ones from one render to the next. */
export function usePathwaysWords(list: StorylineList): PathwaysWords {
  const t = useTranslations("pathways");
  const futures = useFuturesWords(list.kind === "ready" ? list.outcomes : none);
  const levers = list.kind === "ready" ? list.levers : noLevers;
  return useMemo(() => pathwaysWords(t, futures, levers), [t, futures, levers]);
}

const none: [] = [];
const noLevers: readonly Lever[] = [];

function pathwaysWords(t: Translate, futures: FuturesWords, levers: readonly Lever[]) {
  const { local } = futures;
  const language: "en" | "zh" = futures.locale.startsWith("zh") ? "zh" : "en";
  const locale: Locale = language === "zh" ? "zh-CN" : "en";
  const leverOf = (id: string) => levers.find((lever) => lever.id === id);
  return {
    t,
    futures,
    local,
    locale,
    language,
    number: futures.number,
    percent: futures.percent,
    /** 100 million CNY as each language counts them: in millions, or in 亿. */
    cost: (yi: number) => futures.number(language === "zh" ? yi : yi * 100),
    count: futures.count,
    map: mapWords[language],
    leverOf,
    /** Of a row of the map. */
    actionName: (id: string) => {
      if (id === presentPlanRow) return t("presentPlan");
      const lever = leverOf(id);
      return lever ? asName(local(lever.name)) : id;
    },
    groupName: (id: string) => {
      const lever = leverOf(id);
      return lever ? futures.t(`levers.pathway.${lever.pathway}`) : null;
    },
    in: (text: LocalizedText) => text[language],
    chartLabels: { table: t("chart.table"), chart: t("chart.chart"), download: t("chart.download") },
  };
}

export type PathwaysWords = ReturnType<typeof pathwaysWords>;
