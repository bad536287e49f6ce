"use client";

import type { Indicator, ObservedValue } from "@tamarisk/domain";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import { useLocalName, useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import type { WatchedRow } from "./indicators-screen-props.ts";
import type { WatchedProblem } from "./watched-form.ts";

/** The words of the indicators page in the reader's language. */
export function useIndicatorWords() {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const name = useLocalName();
  const text = useLocalText();
  const figures = useFigures();
  return useMemo(() => {
    const number = (value: number) => figures.value(value);
    const unit = (written: string) => unitLabel(written, locale);
    const known = (value: ObservedValue): string => {
      if (value.kind === "no-data") return t("noData");
      if (value.kind === "measured") return number(value.value);
      return t("range", { low: number(value.low), high: number(value.high) });
    };
    const mark = (found: { readonly value: number; readonly year: number } | null): string | null =>
      found && t("mark", { value: number(found.value), year: String(found.year) });
    const spark = (row: WatchedRow, indicator: Indicator): string =>
      t("sparkLabel", {
        name: name(indicator.name),
        values: figures.list(row.points.map((one) => `${one.year}: ${known(one.value)}`)),
        unit: unit(indicator.unit),
      });
    const problem = (found: WatchedProblem): string => {
      switch (found.kind) {
        case "unreadable":
          return t("problem.unreadable", { found: found.found });
        case "value-needed":
        case "year-needed":
          return t(`problem.${found.kind}`);
        case "no-year":
          return t("problem.no-year", { found: String(found.found) });
        case "outside":
          return t("problem.outside", { found: number(found.found) });
        case "before-baseline":
          return t("problem.before-baseline", { found: String(found.found), baseline: String(found.baseline) });
        case "too-long":
          return t("problem.too-long", { limit: String(found.limit) });
      }
    };
    return { t, locale, name, text, number, unit, known, mark, spark, problem };
  }, [t, locale, name, text, figures]);
}

export type IndicatorWords = ReturnType<typeof useIndicatorWords>;
