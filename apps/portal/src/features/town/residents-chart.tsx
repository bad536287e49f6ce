"use client";

import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { sourceName } from "./source-name.ts";
import { residentSeries, type TownProfile, townLines } from "./town-lines.ts";
import { TownPopulation } from "./town-population.tsx";

/** Residents of a town over the years, with its table and sources. */
export function ResidentsChart({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("town");
  const locale = useLocale();
  const { text, list } = useFigures();
  const table = useMemo(() => {
    const lines = townLines(profile, (town) => text(town.name));
    return {
      caption: t("residents.caption"),
      columns: [t("column.unit"), t("column.year"), t("residents.title")],
      rows: lines.flatMap(({ name, points }) => points.map(({ year, persons }) => [name, String(year), persons])),
    };
  }, [profile, text, t]);
  const points = residentSeries(profile.series).flatMap((series) => series.points);
  const sources = [profile.town.provenance, ...points.map(({ provenance }) => provenance)];
  return (
    <ChartFrame
      title={t("residents.title")}
      headline={<span className="text-muted">{t("residents.headline")}</span>}
      source={t("residents.source", {
        sources: list([...new Set(sources.map(({ source }) => sourceName(source, locale)))]),
      })}
      table={table}
      locale={locale}
      labels={{ table: t("table"), chart: t("chart"), download: t("download") }}
      fileName={t("residents.file")}
      className="p-6 max-sm:p-4"
    >
      <TownPopulation profile={profile} height={240} />
    </ChartFrame>
  );
}
