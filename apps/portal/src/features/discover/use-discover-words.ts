"use client";

import type { BoxLimit, Ensemble, LocalizedText, Objective, Outcome, Uncertainty } from "@tamarisk/domain";
import type { InputWords } from "@tamarisk/scenario-engine";
import { formatNumber, formatPercent } from "@tamarisk/ui/format-number";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { modelUnit } from "@/features/futures/model-unit.ts";
import { type FuturesWords, useFuturesWords } from "@/features/futures/use-futures-words.ts";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { asName } from "@/i18n/as-name.ts";
import type { Limits } from "./box-text.ts";
import { shownDigits } from "./shown-digits.ts";

type Translate = ReturnType<typeof useTranslations<"discover">>;

/** The words of this page in the reader's language, the same ones from one render to the next. */
export function useDiscoverWords(outcomes: readonly Outcome[]): DiscoverWords {
  const t = useTranslations("discover");
  const futures = useFuturesWords(outcomes);
  return useMemo(() => discoverWords(t, futures), [t, futures]);
}

function discoverWords(t: Translate, futures: FuturesWords) {
  const { local, locale, number, nameOf } = futures;

  /** "Desert Oasis does not keep residents at 350,000 or more until 2050", or keeps them. */
  function clause(kind: "missed" | "kept", objective: Objective, storyline: string): string {
    return t(`${kind}.${objective.side}`, {
      storyline,
      outcome: inSentence(nameOf(objective.outcomeId)),
      threshold: `${number(objective.threshold)}${unitAfter(futures.unitOf(objective.outcomeId), locale)}`,
      year: String(objective.untilYear),
    });
  }

  return {
    t,
    futures,
    local,
    locale,
    count: futures.count,
    clause,
    chartLabels: { table: t("chart.table"), chart: t("chart.chart"), download: t("chart.download") },
    /** "61 %", and never 0 or 100 where it is not quite so. */
    percent: (share: number) => {
      const percent = share * 100;
      const isNearEnd = share > 0 && share < 1 && (percent < 1 || percent > 99);
      return formatPercent(percent, locale, { max: isNearEnd ? 1 : 0 });
    },
    chance: (p: number) => (p < 0.001 ? t("limits.tiny") : formatNumber(p, locale, { max: p < 0.1 ? 3 : 2 })),
  };
}

export type DiscoverWords = ReturnType<typeof discoverWords>;

function unitAfter(unit: string, locale: string): string {
  if (!/^[%‰]/.test(unit)) return "";
  return locale === "en" ? `\u00a0${unit}` : unit;
}

/** What assumptions are called, and how their values are written. */
export interface InputNames {
  /** As it stands alone: "Planted land that lives". */
  readonly name: (id: string) => string;
  /** As it stands in a sentence. */
  readonly inText: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly value: (id: string, value: number) => string;
  /** The limits of a box, in short. */
  readonly limits: (limits: Limits) => string;
  /** For sentences of the engine, in both languages. */
  readonly sentenceWords: Readonly<Record<string, InputWords>>;
  readonly sentenceNames: Readonly<Record<string, LocalizedText>>;
}

/** @param range - The least and the greatest value of a number among the futures. */
export function inputNames(
  { recipe }: Pick<Ensemble, "recipe">,
  range: (id: string) => readonly [number, number] | null,
  { t, local, locale }: Pick<DiscoverWords, "t" | "local" | "locale">,
): InputNames {
  const byId = new Map(recipe.uncertainties.map((uncertainty) => [uncertainty.id, uncertainty]));
  const name = (id: string) => {
    const uncertainty = byId.get(id);
    return uncertainty ? asName(local(uncertainty.name)) : id;
  };
  const value = (id: string, at: number) => {
    const [low, high] = range(id) ?? [at, at];
    return formatNumber(at, locale, { max: shownDigits(high - low) });
  };
  const limitText = (id: string, limit: BoxLimit) => {
    const input = name(id);
    if ("values" in limit) return t("limitWords.among", { input, values: limit.values.join(", ") });
    const { min, max } = limit;
    if (min !== undefined && max !== undefined) {
      return t("limitWords.between", { input, low: value(id, min), high: value(id, max) });
    }
    if (min !== undefined) return t("limitWords.atLeast", { input, value: value(id, min) });
    return max === undefined
      ? t("limitWords.any", { input })
      : t("limitWords.atMost", { input, value: value(id, max) });
  };
  const limits = (box: Limits) =>
    Object.entries(box)
      .map(([id, limit]) => limitText(id, limit))
      .join("; ");
  const sentenceWords: Record<string, InputWords> = Object.fromEntries(
    recipe.uncertainties.map((uncertainty) => [uncertainty.id, wordsOf(uncertainty, range(uncertainty.id))]),
  );
  return {
    name,
    inText: (id) => inSentence(name(id)),
    unit: (id) => modelUnit(byId.get(id)?.unit ?? "1", locale),
    value,
    limits,
    sentenceWords,
    sentenceNames: Object.fromEntries(Object.entries(sentenceWords).map(([id, words]) => [id, words.name])),
  };
}

function wordsOf({ name, unit }: Uncertainty, range: readonly [number, number] | null): InputWords {
  const units: LocalizedText = { en: modelUnit(unit, "en"), zh: modelUnit(unit, "zh-CN") };
  return {
    name: { en: `“${inSentence(name.en)}”`, zh: `“${name.zh}”` },
    ...(units.en !== "" && { unit: units }),
    ...(range && { range }),
  };
}
