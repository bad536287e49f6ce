"use client";

import { defaultSeverityLimits } from "@tamarisk/domain";
import type { CountySwarmWords } from "@tamarisk/ui/county-swarm-words";
import { formatPercent, formatSigned } from "@tamarisk/ui/format-number";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";

/** Percent at the two ends of the axis; the few places beyond are counted at its edge. */
export const swarmDomain = [-40, 40] as const;

/** Every word of the swarm, for the counties that are shown. */
export function useSwarmLabels(counties: readonly AtlasPlace[]): CountySwarmWords {
  const t = useTranslations("atlas");
  const locale = useLocale();
  const { number, change } = useFigures();
  return useMemo(() => {
    const loss = (percent: number) => formatPercent(-percent, locale);
    const { mildDownTo, moderateDownTo } = defaultSeverityLimits;
    const count = (severity: AtlasPlace["severity"]) =>
      number(counties.filter((place) => place.severity === severity).length);
    return {
      chart: t("chart.spoken", {
        counties: number(counties.length),
        severe: count("severe"),
        moderate: count("moderate"),
        mild: count("mild"),
        grew: count("grew"),
      }),
      walk: t("chart.walk"),
      all: t("chart.all"),
      allDetail: t("chart.allDetail", { count: number(counties.length) }),
      severity: {
        severe: t("severity.severe"),
        moderate: t("severity.moderate"),
        mild: t("severity.mild"),
        grew: t("severity.grew"),
      },
      severityRange: {
        severe: t("severityRange.severe", { limit: loss(moderateDownTo) }),
        moderate: t("severityRange.moderate", { from: number(-mildDownTo), to: loss(moderateDownTo) }),
        mild: t("severityRange.mild", { to: loss(mildDownTo) }),
      },
      resourceClass: {
        growing: t("resourceClass.growing"),
        mature: t("resourceClass.mature"),
        declining: t("resourceClass.declining"),
        regenerating: t("resourceClass.regenerating"),
      },
      axis: t("chart.axis"),
      count: (value) => number(value),
      tick: (percent) => formatSigned(percent, locale),
      unchanged: (value) => t("chart.unchanged", { count: number(value) }),
      median: (percent) => t("chart.median", { percent: change(percent) }),
      shrank: (shrank, total) => t("chart.shrank", { shrank: number(shrank), total: number(total) }),
      above: (value) => t("chart.above", { count: number(value), limit: formatSigned(swarmDomain[1], locale) }),
      below: (value) => t("chart.below", { count: number(value), limit: formatSigned(swarmDomain[0], locale) }),
      place: (place) => t("chart.place", { name: place.name, percent: change(place.change) }),
    };
  }, [t, locale, number, change, counties]);
}
