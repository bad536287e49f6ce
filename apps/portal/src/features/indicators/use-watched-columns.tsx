"use client";

import type { Indicator, Stakeholder } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ProvisionalRing } from "@/features/data/provisional-ring.tsx";
import type { Place, WatchedRow } from "./indicators-screen-props.ts";
import { statusOf } from "./status-of.ts";
import type { IndicatorWords } from "./use-indicator-words.ts";
import { WatchedSpark } from "./watched-spark.tsx";

/** One line of the table: what is watched, and the indicator it is about. */
export interface WatchedLine {
  readonly row: WatchedRow;
  readonly indicator: Indicator;
  readonly place: Place | null;
  readonly responsible: Stakeholder | null;
  /** Told beside the name where the project watches at more places than its own. */
  readonly namesPlace: boolean;
}

/** The columns of the project's set. */
export function useWatchedColumns(words: IndicatorWords): readonly DataColumn<WatchedLine>[] {
  const { t, number, mark } = words;
  return useMemo(
    () => [
      {
        id: "indicator",
        header: t("column.indicator"),
        cell: (line) => <NameCell line={line} words={words} />,
        rowHeader: true,
        width: "26%",
      },
      {
        id: "latest",
        header: t("column.latest"),
        cell: (line) => <LatestCell line={line} words={words} />,
        width: "9rem",
      },
      {
        id: "years",
        header: t("column.years"),
        cell: ({ row, indicator }) => (
          <WatchedSpark row={row} label={words.spark(row, indicator)} width={92} height={28} />
        ),
        width: "6.5rem",
      },
      {
        id: "state",
        header: t("column.state"),
        cell: (line) => <StateCell line={line} words={words} />,
        width: "7.5rem",
      },
      {
        id: "baseline",
        header: t("column.baseline"),
        cell: ({ row }) => <Mark row={row} text={mark(row.baseline)} words={words} />,
      },
      {
        id: "target",
        header: t("column.target"),
        cell: ({ row }) => <Mark row={row} text={mark(row.target)} words={words} />,
      },
      {
        id: "threshold",
        header: t("column.threshold"),
        cell: ({ row }) => (
          <Mark
            row={row}
            text={row.threshold && t(`threshold.${row.threshold.side}`, { value: number(row.threshold.value) })}
            words={words}
          />
        ),
      },
      {
        id: "rhythm",
        header: t("column.rhythm"),
        cell: ({ row, responsible }) => (
          <span className="text-xs">
            {t(`rhythm.${row.rhythm}`)}
            <span className="block text-muted">{responsible ? words.name(responsible.name) : t("nobody")}</span>
          </span>
        ),
      },
    ],
    [t, number, mark, words],
  );
}

interface CellProps {
  readonly line: WatchedLine;
  readonly words: IndicatorWords;
}

function NameCell({ line: { row, indicator, place, namesPlace }, words }: CellProps) {
  const { t, name, unit } = words;
  return (
    <span className="block py-1">
      <span className="block">{name(indicator.name)}</span>
      <span className="block text-xs text-muted">
        {indicator.id} · {unit(indicator.unit)} · {t(`direction.${row.direction}`)}
        {namesPlace && place && ` · ${name(place.name)}`}
      </span>
      {(row.measures > 0 || row.gates > 0) && (
        <span className="block text-xs text-muted">{t("uses", { measures: row.measures, gates: row.gates })}</span>
      )}
    </span>
  );
}

/** The newest known value with its year and quality; blank stays "no data". */
export function LatestCell({ line: { row }, words }: CellProps) {
  const quality = useTranslations("town.quality");
  const latest = row.points.at(-1);
  if (!latest) return <Badge tone="no-data">{words.t("noData")}</Badge>;
  return (
    <span className="block whitespace-nowrap">
      <span className="flex items-center gap-1.5">
        <strong className="font-semibold">{words.known(latest.value)}</strong>
        {latest.isProvisional && <ProvisionalRing />}
        <QualityGlyph quality={latest.confidence} label={quality(latest.confidence)} glyphOnly />
      </span>
      <span className="block text-xs text-muted">
        {latest.isProvisional ? words.t("provisionalYear", { year: String(latest.year) }) : latest.year}
      </span>
    </span>
  );
}

/** How the newest value stands, where a threshold or a target lets it be told. */
export function StateCell({ line: { row }, words }: CellProps) {
  const { status, reason } = statusOf(row);
  if (reason === "no-mark" || reason === "no-direction") {
    return <span className="text-xs text-muted">{words.t("reason.no-mark")}</span>;
  }
  if (reason === "no-data") return null;
  return <StateBadge state={status}>{words.t(`reason.${reason}`)}</StateBadge>;
}

interface MarkProps {
  readonly row: WatchedRow;
  readonly text: string | null;
  readonly words: IndicatorWords;
}

/** A number of the plan, and whether anybody has confirmed it. */
function Mark({ row, text, words }: MarkProps) {
  if (!text) return <span className="text-xs text-muted">{words.t("open")}</span>;
  return (
    <span className="text-xs">
      {text}
      {row.isProposal && <span className="block text-muted">{words.t("proposed")}</span>}
    </span>
  );
}

/** One indicator as a card, where columns have no room. */
export function WatchedCard({ line, words }: CellProps) {
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1">
      <span className="min-w-0">
        <NameCell line={line} words={words} />
        <StateCell line={line} words={words} />
      </span>
      <span className="text-right [&_span]:justify-end">
        <LatestCell line={line} words={words} />
      </span>
    </span>
  );
}
