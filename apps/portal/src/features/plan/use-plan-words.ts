"use client";

import type { ConditionReading, GateLeaf, Indicator, Locale, MeasureTags } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { BudgetBySource } from "./budget-by-source.ts";
import { readingInWords, ruleInWords } from "./condition-words.ts";
import type { FieldProblem } from "./form-entry.ts";
import { inSentence } from "./in-sentence.ts";
import { phaseNumeral } from "./phase-numeral.ts";
import type { PhaseTiming } from "./phase-timing.ts";
import { type PathwayTag, tagsOf } from "./plan-filter.ts";
import type { PlanHeadline } from "./plan-headline.ts";
import { sdgTargets } from "./sdg-targets.ts";

/** The sentences of the plan in the reader's language, made from what the pure functions decided. */
export function usePlanWords(indicators: readonly Pick<Indicator, "id" | "name">[]): PlanWords {
  const t = useTranslations("plan");
  const locale = useLocale();
  const format = useFormatter();
  const local = useLocalText();
  return useMemo(() => planWords({ t, locale, format, local, indicators }), [t, locale, format, local, indicators]);
}

interface WordSources {
  readonly t: ReturnType<typeof useTranslations<"plan">>;
  readonly locale: Locale;
  readonly format: ReturnType<typeof useFormatter>;
  readonly local: ReturnType<typeof useLocalText>;
  readonly indicators: readonly Pick<Indicator, "id" | "name">[];
}

function planWords({ t, locale, format, local, indicators }: WordSources) {
  const quantity = (value: number, unit: string) =>
    withUnit(formatNumber(value, locale), unitLabel(unit, locale), locale);
  const number = (each: number) => phaseNumeral(each, locale);

  function indicatorName({ indicatorId, label }: GateLeaf): string {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return inSentence(local(indicator?.name ?? label));
  }

  function headline(found: PlanHeadline): string {
    switch (found.kind) {
      case "no-phases":
      case "no-measures":
      case "one-phase":
      case "no-gates":
        return t(`headline.${found.kind}`);
      case "may-open":
        return t("headline.may-open", { phase: number(found.phase) });
      default: {
        const names = [...new Set(found.conditions.map(({ condition }) => indicatorName(condition)))];
        return t(`headline.${found.kind}`, {
          phase: number(found.phase),
          names: format.list(names),
          count: names.length,
        });
      }
    }
  }

  const quantityOf = (condition: GateLeaf) => (value: number) => quantity(value, condition.unit);
  const rule = (condition: GateLeaf) => ruleInWords(t, condition, quantityOf(condition));
  const reading = (found: ConditionReading) => readingInWords(t, found, quantityOf(found.condition));

  function timing(found: PhaseTiming): string {
    switch (found.kind) {
      case "not-set":
        return t("phase.timing.not-set");
      case "waits":
        return found.from === null
          ? t("phase.timing.waits", { letter: found.letter })
          : t("phase.timing.waitsFrom", { letter: found.letter, year: String(found.from) });
      default:
        return t(`phase.timing.${found.kind}`, { start: String(found.start), end: String(found.end) });
    }
  }

  function years(start: number | null, end: number | null): string {
    if (start === null) return end === null ? t("measure.yearsNotSet") : t("measure.until", { end: String(end) });
    return end === null
      ? t("measure.from", { start: String(start) })
      : t("measure.years", { start: String(start), end: String(end) });
  }

  function problem(found: FieldProblem): string {
    switch (found.kind) {
      case "blank":
        return t("form.problem.blank");
      case "too-long":
        return t("form.problem.too-long", { limit: String(found.limit) });
      case "unreadable":
        return t("form.problem.unreadable", { found: found.found });
      case "not-whole":
        return t("form.problem.not-whole", { found: formatNumber(found.found, locale) });
      case "outside":
        return found.highest === null
          ? t("form.problem.below", { found: formatNumber(found.found, locale), lowest: String(found.lowest) })
          : t("form.problem.outside", {
              found: String(found.found),
              lowest: String(found.lowest),
              highest: String(found.highest),
            });
      case "ends-before-start":
        return t("form.problem.ends-before-start", { start: String(found.start), end: String(found.end) });
      case "incomplete":
        return t("form.problem.incomplete");
      case "high-below-low":
        return t("form.problem.high-below-low", {
          low: formatNumber(found.low, locale),
          high: formatNumber(found.high, locale),
        });
    }
  }

  return {
    t,
    locale,
    local,
    number,
    headline,
    rule,
    reading,
    timing,
    years,
    problem,
    /** Who pays what, in a sentence: "Government 180, Enterprises 96: 276 million CNY". */
    payers: (parts: BudgetBySource["parts"], total: number) => {
      const named = parts.map(
        ({ source, amount }) => `${t(`funding.${source}`)} ${formatNumber(amount, locale, { max: 1 })}`,
      );
      const sum = t("measure.budget", { amount: formatNumber(total, locale, { max: 1 }) });
      return named.length === 0 ? sum : t("measure.payers", { parts: format.list(named, { type: "unit" }), sum });
    },
    pathwayTag: (tag: PathwayTag) => t(`pathwayTag.${tag}`),
    tagNames: (tags: MeasureTags) => [...tagsOf(tags)].map((tag) => t(`pathwayTag.${tag}`)),
    sdgName: (target: string) => {
      const name = sdgTargets[target];
      return name ? `${target} ${local(name)}` : target;
    },
    phaseName: (each: number) => t("phase.name", { phase: number(each) }),
    amount: (million: number) => formatNumber(million, locale, { max: 1 }),
  };
}

export type PlanWords = ReturnType<typeof planWords>;

/** "41 %" and "41%", but "0.4 m a year" and "0.4 米/年": the percent sign follows its language, words follow a space. */
function withUnit(value: string, unit: string, locale: Locale): string {
  return unit === "%" && locale !== "en" ? `${value}%` : `${value} ${unit}`;
}
