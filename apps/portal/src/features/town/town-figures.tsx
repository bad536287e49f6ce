"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type Figures, useFigures } from "@/i18n/use-figures.ts";
import { sourceName } from "./source-name.ts";
import { sourceWords } from "./source-words.ts";
import type { TownProfile } from "./town-lines.ts";

type Figure = TownProfile["figures"][number];

/** Every published figure with its source and how far it can be trusted; contradicted ones stay in sight, marked. */
export function TownFigures({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("town.figures");
  const locale = useLocale();
  const figures = useFigures();
  const columns = useFigureColumns();
  const [onlyContradicted, setOnlyContradicted] = useState(false);
  const contradicted = useMemo(() => profile.figures.filter(isContradicted), [profile.figures]);
  if (profile.figures.length === 0) {
    return <Panel title={t("title")}>{<p className="m-0 text-muted">{t("none")}</p>}</Panel>;
  }
  const description = [
    t("description", { count: profile.figures.length }),
    ...(contradicted.length > 0 ? [t("contradicted", { count: contradicted.length })] : []),
  ];
  return (
    <Panel title={t("title")} description={figures.sentences(...description)}>
      {contradicted.length > 0 && (
        <div className="mb-2">
          <ToggleChip pressed={onlyContradicted} onPressedChange={setOnlyContradicted} count={contradicted.length}>
            {t("onlyContradicted")}
          </ToggleChip>
        </div>
      )}
      <DataTable
        label={t("title")}
        rows={onlyContradicted ? contradicted : profile.figures}
        columns={columns}
        rowId={(figure) => figure.id}
        locale={locale}
        maxHeight={480}
        phoneRow={(figure) => <PhoneFigure figure={figure} />}
        phoneRowHeight={88}
      />
    </Panel>
  );
}

function isContradicted({ provenance }: Figure): boolean {
  return provenance.confidence === "contradicted";
}

function useFigureColumns(): readonly DataColumn<Figure>[] {
  const t = useTranslations("town");
  const locale = useLocale();
  const figures = useFigures();
  return useMemo(
    () => [
      {
        id: "label",
        header: t("column.figure"),
        cell: (figure) => <FigureLabel figure={figure} />,
        sortValue: (figure) => figures.text(figure.label),
        rowHeader: true,
      },
      {
        id: "value",
        header: t("column.value"),
        cell: (figure) => <FigureValue figure={figure} />,
        sortValue: ({ value }) => value,
        align: "end",
        width: "9rem",
      },
      { id: "unit", header: t("column.measure"), cell: ({ unit }) => figures.text(unit), width: "9rem" },
      {
        id: "year",
        header: t("column.year"),
        cell: ({ year }) => String(year),
        sortValue: ({ year }) => String(year),
        width: "6rem",
      },
      {
        id: "source",
        header: t("column.source"),
        cell: ({ provenance }) => (
          <span className="line-clamp-2 text-xs text-muted" title={sourceWords(provenance.source, locale)}>
            {sourceName(provenance.source, locale)}
          </span>
        ),
      },
      {
        id: "quality",
        header: t("column.quality"),
        cell: ({ provenance: { confidence } }) => (
          <QualityGlyph quality={confidence} label={t(`quality.${confidence}`)} />
        ),
        sortValue: ({ provenance }) => provenance.confidence,
        width: "8rem",
      },
    ],
    [t, figures, locale],
  );
}

function FigureLabel({ figure }: { readonly figure: Figure }) {
  const t = useTranslations("town.figures");
  const { text } = useFigures();
  return (
    <>
      {text(figure.label)}
      {figure.check && (
        <span className={`block text-xs ${isContradicted(figure) ? "text-error" : "text-muted"}`}>
          {t("check", { check: text(figure.check) })}
        </span>
      )}
    </>
  );
}

/** A contradicted value is struck through as well as marked, so that nobody copies it by accident. */
function FigureValue({ figure }: { readonly figure: Figure }) {
  const figures = useFigures();
  const shown = valueText(figure, figures);
  return isContradicted(figure) ? <s className="text-muted">{shown}</s> : <span>{shown}</span>;
}

/** A year is a number without a thousands separator. */
function valueText({ value, unit }: Figure, { number }: Figures): string {
  if (typeof value === "string" || unit.en === "year") return String(value);
  return number(value, { max: 4 });
}

function PhoneFigure({ figure }: { readonly figure: Figure }) {
  const t = useTranslations("town");
  const figures = useFigures();
  const { confidence } = figure.provenance;
  return (
    <span className="grid gap-0.5">
      <span className="line-clamp-2">{figures.text(figure.label)}</span>
      <span className="font-semibold">
        {t("figures.phone", {
          value: valueText(figure, figures),
          unit: figures.text(figure.unit),
          year: String(figure.year),
        })}
      </span>
      <span className="text-xs">
        <QualityGlyph quality={confidence} label={t(`quality.${confidence}`)} />
      </span>
    </span>
  );
}
