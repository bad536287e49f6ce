"use client";

import type { ConditionReading, GateCondition, Indicator } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { unitLabel } from "@/features/data/unit-label.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { FieldProblem } from "./form-entry.ts";
import { inSentence } from "./in-sentence.ts";
import { phaseNumeral } from "./phase-numeral.ts";
import type { PhaseTiming } from "./phase-timing.ts";
import type { PlanHeadline } from "./plan-headline.ts";
import { sdgTargets } from "./sdg-targets.ts";

/** The sentences of the plan in the reader's language, made from what the pure functions decided. */
export function usePlanWords(indicators: readonly Indicator[]) {
  const t = useTranslations("plan");
  const locale = useLocale();
  const format = useFormatter();
  const local = useLocalText();

  const quantity = (value: number, unit: string) => withUnit(formatNumber(value, locale), unitLabel(unit, locale));
  const number = (each: number) => phaseNumeral(each, locale);

  function indicatorName({ indicatorId, label }: GateCondition): string {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return inSentence(local(indicator?.name ?? label));
  }

  function headline(found: PlanHeadline): string {
    switch (found.kind) {
      case "no-phases":
      case "no-measures":
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

  function rule({ operator, threshold, unit, holdYears }: GateCondition): string | null {
    if (threshold === null) return null;
    const values = { threshold: quantity(threshold, unit) };
    return holdYears > 1
      ? t(`condition.ruleYears.${operator}`, { ...values, years: holdYears })
      : t(`condition.rule.${operator}`, values);
  }

  function reading({ condition, latest, reason }: ConditionReading): string {
    const value = latest
      ? t("condition.value", { value: quantity(latest.value, condition.unit), year: String(latest.year) })
      : reason === "only-a-range"
        ? t("condition.onlyRange")
        : t("condition.noData");
    const target = rule(condition);
    const parts = [
      value,
      reason === "too-few-years" ? t("condition.tooFewYears") : null,
      target === null ? t("condition.noThreshold") : t("condition.target", { rule: target }),
    ];
    return parts.filter((part) => part !== null).join(" · ");
  }

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
    sdgName: (target: string) => {
      const name = sdgTargets[target];
      return name ? `${target} ${local(name)}` : target;
    },
    phaseName: (each: number) => t("phase.name", { phase: number(each) }),
    amount: (million: number) => formatNumber(million, locale, { max: 1 }),
  };
}

export type PlanWords = ReturnType<typeof usePlanWords>;

/** "41 %" and "41%", but "0.4 m a year": the percent sign follows its language, words follow a space. */
function withUnit(value: string, unit: string): string {
  return /[一-鿿]/.test(unit) ? `${value}${unit}` : `${value} ${unit}`;
}
