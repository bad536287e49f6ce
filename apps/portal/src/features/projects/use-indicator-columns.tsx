"use client";

import { Badge } from "@tamarisk/ui/badge";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { SparklineChange } from "@tamarisk/ui/sparkline-change";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import { sourceName } from "@/features/town/source-name.ts";
import { sourceWords } from "@/features/town/source-words.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { KeyIndicator } from "./key-indicator.ts";

/** The columns of the key indicators, as in the picture of the town's home. */
export function useIndicatorColumns(root: string, townId: string): readonly DataColumn<KeyIndicator>[] {
  const t = useTranslations("projects.home.indicators");
  const quality = useTranslations("town.quality");
  const locale = useLocale();
  return useMemo(
    () => [
      {
        id: "indicator",
        header: t("indicator"),
        cell: (row) => <IndicatorLink row={row} root={root} townId={townId} />,
        rowHeader: true,
        width: "24%",
      },
      { id: "change", header: t("change"), cell: (row) => <Change row={row} />, width: "7rem" },
      { id: "from", header: t("from"), cell: (row) => <FromTo row={row} />, width: "10rem" },
      { id: "latest", header: t("latest"), cell: (row) => <Latest row={row} />, align: "end", width: "7rem" },
      {
        id: "unit",
        header: t("unit"),
        cell: ({ indicator }) => <span className="text-xs text-muted">{unitLabel(indicator.unit, locale)}</span>,
        width: "5rem",
      },
      {
        id: "year",
        header: t("year"),
        cell: ({ latest, range }) => String((latest ?? range)?.year ?? ""),
        width: "4rem",
      },
      {
        id: "source",
        header: t("source"),
        cell: (row) => <Source row={row} root={root} townId={townId} />,
      },
      {
        id: "quality",
        header: t("quality"),
        cell: ({ latest, range }) => {
          const confidence = (latest ?? range)?.provenance.confidence;
          return confidence ? (
            <QualityGlyph quality={confidence} label={quality(confidence)} />
          ) : (
            <span className="text-muted">{t("unknown")}</span>
          );
        },
        width: "7rem",
      },
    ],
    [t, quality, locale, root, townId],
  );
}

interface RowProps {
  readonly row: KeyIndicator;
}

interface LinkedRowProps extends RowProps {
  readonly root: string;
  readonly townId: string;
}

function cellHref({ row, root, townId }: LinkedRowProps): string {
  return `${root}/data?${new URLSearchParams({ place: townId, indicator: row.indicator.id })}`;
}

function IndicatorLink(props: LinkedRowProps) {
  const { text } = useFigures();
  return (
    <Link href={cellHref(props)} className="link-quiet inline-block first-letter:uppercase">
      {text(props.row.indicator.name)}
    </Link>
  );
}

function Change({ row: { indicator, first, latest } }: RowProps) {
  const t = useTranslations("projects.home.indicators");
  const { text, value } = useFigures();
  if (!first || !latest) return null;
  const label = t("spoken", {
    name: text(indicator.name),
    first: value(first.value),
    firstYear: String(first.year),
    latest: value(latest.value),
    latestYear: String(latest.year),
  });
  return <SparklineChange before={first.value} after={latest.value} label={label} />;
}

function FromTo({ row: { first, latest } }: RowProps) {
  const t = useTranslations("projects.home.indicators");
  const { value } = useFigures();
  if (!latest) return null;
  const words = first ? t("fromTo", { first: value(first.value), latest: value(latest.value) }) : t("oneValue");
  return <span className="text-xs text-muted">{words}</span>;
}

function Latest({ row: { latest, range } }: RowProps) {
  const t = useTranslations("projects.home.indicators");
  const { value } = useFigures();
  if (latest) return <strong className="font-semibold">{value(latest.value)}</strong>;
  if (range)
    return <strong className="font-semibold">{t("range", { low: value(range.low), high: value(range.high) })}</strong>;
  return <Badge tone="no-data">{t("noData")}</Badge>;
}

function Source(props: LinkedRowProps) {
  const t = useTranslations("projects.home.indicators");
  const locale = useLocale();
  const found = (props.row.latest ?? props.row.range)?.provenance.source;
  if (found === undefined) {
    return (
      <Link href={cellHref(props)} className="link text-xs">
        {t("ask")}
      </Link>
    );
  }
  return (
    <span className="line-clamp-2 text-xs text-muted" title={sourceWords(found, locale)}>
      {sourceName(found, locale)}
    </span>
  );
}

/** One indicator as a card, where columns have no room. */
export function PhoneIndicator(props: LinkedRowProps) {
  const t = useTranslations("projects.home.indicators");
  const locale = useLocale();
  const { value } = useFigures();
  const { indicator, latest } = props.row;
  return (
    <span className="flex items-center justify-between gap-3">
      <span className="min-w-0">
        <IndicatorLink {...props} />
        {latest && (
          <span className="block text-xs text-muted">
            {t("phone", {
              value: value(latest.value),
              unit: unitLabel(indicator.unit, locale),
              year: String(latest.year),
            })}
          </span>
        )}
      </span>
      {latest ? <Change row={props.row} /> : <Latest row={props.row} />}
    </span>
  );
}
