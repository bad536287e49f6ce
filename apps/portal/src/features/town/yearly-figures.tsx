"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { sourceName } from "./source-name.ts";
import { residentSeries, type TownProfile } from "./town-lines.ts";

type Series = TownProfile["series"][number];
type Row = { readonly series: Series; readonly point: Series["points"][number] };

/** What else is known year by year: births, deaths, ages, output, each value with its source. */
export function YearlyFigures({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("town.series");
  const locale = useLocale();
  const columns = useYearlyColumns();
  const rows = useMemo(() => {
    const residents = new Set(residentSeries(profile.series));
    const others = profile.series.filter((series) => !residents.has(series));
    return others.flatMap((series) => series.points.map((point): Row => ({ series, point })));
  }, [profile.series]);
  return (
    <Panel title={t("title")}>
      {rows.length === 0 ? (
        <p className="m-0 text-muted">{t("none")}</p>
      ) : (
        <DataTable
          label={t("title")}
          rows={rows}
          columns={columns}
          rowId={({ series, point }) => `${series.id} ${point.year}`}
          locale={locale}
          maxHeight={320}
          phoneRow={(row) => <StackedRow row={row} columns={columns} />}
          phoneRowHeight={130}
        />
      )}
    </Panel>
  );
}

function useYearlyColumns(): readonly DataColumn<Row>[] {
  const t = useTranslations("town");
  const locale = useLocale();
  const { text, number } = useFigures();
  return useMemo(
    () => [
      {
        id: "series",
        header: t("column.series"),
        cell: ({ series }) => text(series.name),
        sortValue: ({ series }) => text(series.name),
        rowHeader: true,
      },
      {
        id: "year",
        header: t("column.year"),
        cell: ({ point }) => String(point.year),
        sortValue: ({ point }) => point.year,
        width: "4.5rem",
      },
      {
        id: "value",
        header: t("column.value"),
        cell: ({ point }) => number(point.value),
        align: "end",
        width: "6rem",
      },
      { id: "unit", header: t("column.measure"), cell: ({ series }) => text(series.unit), width: "7rem" },
      {
        id: "source",
        header: t("column.source"),
        cell: ({ point }) => <span className="text-xs text-muted">{sourceName(point.provenance.source, locale)}</span>,
      },
      {
        id: "quality",
        header: t("column.quality"),
        cell: ({ point: { provenance } }) => (
          <QualityGlyph quality={provenance.confidence} label={t(`quality.${provenance.confidence}`)} />
        ),
        width: "6.5rem",
      },
    ],
    [t, text, number, locale],
  );
}
