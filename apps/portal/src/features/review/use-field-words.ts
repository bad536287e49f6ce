"use client";

import type { Indicator, Stakeholder } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import type { StrategyList } from "@/features/plan/strategy-list.ts";
import { usePlanWords } from "@/features/plan/use-plan-words.ts";
import type { FieldWords } from "./field-lines.ts";

interface Named {
  readonly stakeholders: readonly Pick<Stakeholder, "id" | "name">[];
  readonly indicators: readonly Indicator[];
  readonly strategies: StrategyList["strategies"];
}

/** What the fields of a plan are told with, from what the page has loaded. */
export function useFieldWords({ stakeholders, indicators, strategies }: Named): FieldWords {
  const plan = usePlanWords(indicators);
  const said = useTranslations("review.compare.said");
  const format = useFormatter();
  return useMemo(() => {
    const nameOf = new Map<string, Stakeholder["name"]>(stakeholders.map(({ id, name }) => [id, name]));
    const signed = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, plan.locale)}`;
    return {
      plan,
      said,
      stakeholder: (id) => nameOf.get(id),
      strategy: (id) => strategies.find((strategy) => strategy.id === id)?.name,
      effect: ({ indicatorId, effect }) => {
        const indicator = indicators.find(({ id }) => id === indicatorId);
        const name = indicator ? plan.local(indicator.name) : said("gone");
        if (indicatorId === null) return null;
        if (effect === null) return plan.t("results.noEffect", { name });
        const { low, high, byYear } = effect;
        const unit = indicator ? unitLabel(indicator.unit, plan.locale) : "";
        return plan.t("results.effect", { name, low: signed(low), high: signed(high), unit, year: String(byYear) });
      },
      day: (date) => format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }),
    };
  }, [plan, said, format, stakeholders, indicators, strategies]);
}
