"use client";

import { townDay } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { WatchView } from "./monitor-screen-props.ts";

/** The words of this page, with its numbers and days as the reader writes them. */
export function useMonitorWords() {
  const t = useTranslations("monitor");
  const locale = useLocale();
  const local = useLocalText();
  const format = useFormatter();
  return useMemo(() => {
    const number = (value: number) => formatNumber(value, locale, { max: Math.abs(value) >= 1000 ? 0 : 2 });
    const unit = (one: string) => unitLabel(one, locale);
    return {
      t,
      locale,
      local,
      number,
      unit,
      percent: (share: number) => formatNumber(100 * share, locale, { max: 0 }),
      day: (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }),
      /** The day on which something was written, where the town is. */
      dayOf: (at: Date) => format.dateTime(at, { dateStyle: "medium" }),
      /** In whole days of the calendar, seen from the day on which the page was asked for. */
      ago: (at: Date, today: string) => {
        const then = townDay(at);
        return then >= today ? t("today") : format.relativeTime(new Date(then), new Date(today));
      },
      /** The newest value as it stands beside its unit and year. */
      newest: ({ newest }: Pick<WatchView, "newest">) => {
        if (!newest) return null;
        if (newest.value.kind === "measured") return number(newest.value.value);
        return newest.value.kind === "range" ? `${number(newest.value.low)}–${number(newest.value.high)}` : null;
      },
    };
  }, [t, locale, local, format]);
}

export type MonitorWords = ReturnType<typeof useMonitorWords>;
