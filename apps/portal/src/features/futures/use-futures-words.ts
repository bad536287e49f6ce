"use client";

import { assertNever, type Distribution, type Outcome, type Uncertainty } from "@tamarisk/domain";
import { inverseCdf } from "@tamarisk/scenario-engine";
import type { YearReading } from "@tamarisk/ui/band-chart-words";
import { formatCompact, formatNumber, formatPercent } from "@tamarisk/ui/format-number";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { AnsweredQuestion } from "./futures-headline.ts";
import { modelUnit } from "./model-unit.ts";
import { outOfHundred } from "./out-of-hundred.ts";

/** The words of the futures page in the reader's language, the same ones from one render to the next. */
export function useFuturesWords(outcomes: readonly Outcome[]): FuturesWords {
  const t = useTranslations("futures");
  const locale = useLocale();
  const local = useLocalText();
  return useMemo(() => futuresWords(t, locale, local, outcomes), [t, locale, local, outcomes]);
}

type Translate = ReturnType<typeof useTranslations<"futures">>;

/** Words made from what the pure functions decided. */
function futuresWords(
  t: Translate,
  locale: string,
  local: ReturnType<typeof useLocalText>,
  outcomes: readonly Outcome[],
) {
  const number = (value: number) => {
    const size = Math.abs(value);
    return formatNumber(value, locale, { max: size < 10 ? 2 : size < 100 ? 1 : 0 });
  };
  const axis = (value: number) => (Math.abs(value) >= 10_000 ? formatCompact(value, locale) : number(value));
  const share = (answer: AnsweredQuestion["storyline"]) => String(outOfHundred(answer) ?? 0);
  const nameOf = (outcomeId: string) => {
    const outcome = outcomes.find(({ id }) => id === outcomeId);
    return outcome ? local(outcome.name) : outcomeId;
  };
  const unitOf = (outcomeId: string) => {
    const outcome = outcomes.find(({ id }) => id === outcomeId);
    return outcome ? local(outcome.unit) : "";
  };

  function headline({ question, storyline }: AnsweredQuestion, storylineName: string): string {
    return t(`headline.${question.side}`, {
      storyline: storylineName,
      share: share(storyline),
      outcome: inSentence(nameOf(question.outcomeId)),
      threshold: number(question.threshold),
      year: String(question.untilYear),
    });
  }

  function cardHeadline({ question, storyline }: AnsweredQuestion): string {
    return t(`card.${question.side}`, {
      share: share(storyline),
      threshold: number(question.threshold),
      year: String(question.untilYear),
    });
  }

  function yearReading({ year, observed, futures }: YearReading): string {
    const lines = futures.map(({ name, p5, p50, p95 }) =>
      p5 === null || p50 === null || p95 === null
        ? t("chart.futureMissing", { name })
        : t("chart.future", { name, median: number(p50), low: number(p5), high: number(p95) }),
    );
    return [
      t("chart.year", { year: String(year) }),
      ...(observed === null ? [] : [t("chart.observed", { value: number(observed) })]),
      ...lines,
    ].join("\n");
  }

  function distribution(drawn: Distribution): string {
    switch (drawn.kind) {
      case "uniform":
      case "integer":
        return t(`uncertainties.${drawn.kind}`, { low: fine(drawn.low), high: fine(drawn.high) });
      case "triangular":
      case "pert":
        return t("uncertainties.triangular", {
          low: fine(drawn.low),
          high: fine(drawn.high),
          mode: fine(drawn.mode),
        });
      case "normal":
      case "lognormal":
      case "beta":
        return t("uncertainties.spread", {
          low: fine(inverseCdf(drawn, 0.05)),
          middle: fine(inverseCdf(drawn, 0.5)),
          high: fine(inverseCdf(drawn, 0.95)),
        });
      case "categorical":
        return t("uncertainties.categorical", { names: drawn.categories.map(({ name }) => name).join(", ") });
      case "boolean":
        return t("uncertainties.boolean", { share: fine(100 * drawn.probability) });
      case "empirical":
        return t("uncertainties.empirical", {
          count: String(drawn.values.length),
          low: fine(inverseCdf(drawn, 0)),
          high: fine(inverseCdf(drawn, 1)),
        });
      default:
        return assertNever(drawn);
    }
  }

  const fine = (value: number) => formatNumber(value, locale, { max: 3 });
  const uncertaintyUnit = ({ unit }: Uncertainty) => modelUnit(unit, locale);

  return {
    t,
    locale,
    local,
    number,
    axis,
    share,
    nameOf,
    unitOf,
    headline,
    cardHeadline,
    yearReading,
    distribution,
    uncertaintyUnit,
    percent: (share: number) => formatPercent(share * 100, locale, { max: 0 }),
    count: (value: number) => formatNumber(value, locale),
  };
}

export type FuturesWords = ReturnType<typeof futuresWords>;
