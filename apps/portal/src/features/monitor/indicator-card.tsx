"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { ChartTable } from "@tamarisk/ui/chart-table";
import { IndicatorChart } from "@tamarisk/ui/indicator-chart";
import type { IndicatorMark } from "@tamarisk/ui/indicator-chart-layout";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useId, useState } from "react";
import { sourceName } from "@/features/town/source-name.ts";
import { useLocalName } from "@/i18n/local-text.tsx";
import { CourseNote } from "./course-note.tsx";
import { indicatorTable } from "./indicator-table.ts";
import type { IndicatorBand, SeriesView, WatchView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface IndicatorCardProps {
  readonly projectId: ProjectId;
  readonly view: WatchView;
  readonly today: string;
  /** `null` while they are on their way. */
  readonly readings: SeriesView["readings"] | null;
  readonly band: IndicatorBand["before"] | null;
  /** The first alert is about it. */
  readonly isFirst: boolean;
  readonly words: MonitorWords;
  readonly onAdd: (() => void) | null;
}

/** One indicator: its newest value, how it stands, its course, and where the value comes from. */
export function IndicatorCard({ projectId, view, today, readings, band, isFirst, words, onAdd }: IndicatorCardProps) {
  const { t, locale, local, unit, newest, number } = words;
  const name = useLocalName()(view.name);
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  const value = newest(view);
  const frame = isFirst ? "border-accent ring-1 ring-accent" : "border-hairline";
  return (
    <article
      aria-labelledby={id}
      className={`flex min-w-0 break-inside-avoid flex-col rounded-lg border bg-panel p-4 ${frame}`}
    >
      <header className="flex items-start justify-between gap-2">
        <h3 id={id} className="m-0 min-w-0 font-semibold leading-snug">
          {name}
        </h3>
        <StateBadge state={view.status.status}>{t(`status.${view.status.status}`)}</StateBadge>
      </header>
      <p className="m-0 mt-1 flex flex-wrap items-baseline gap-x-2">
        <span className={value ? "text-xl font-semibold leading-tight" : "text-lg font-semibold text-muted"}>
          {value ?? t("noData")}
        </span>
        <span className="text-xs text-muted">{value ? valueNote(view, words) : unit(view.unit)}</span>
      </p>
      <p className="m-0 text-xs text-muted">
        {t(`direction.${view.watch.direction}`)} · {local(view.townName)}
        <span className="block">{latenessWords(view, words)}</span>
      </p>
      <div className="mt-2 flex-1">
        {readings === null ? (
          <Skeleton label={t("asking")} height={158} />
        ) : isTable ? (
          <div className="max-h-60 overflow-hidden [&>section]:max-h-60 print:max-h-none">
            <ChartTable table={indicatorTable(view, readings, band, words)} locale={locale} />
          </div>
        ) : (
          <IndicatorChart
            readings={readings}
            band={band}
            marks={marksOf(view, words)}
            todayYear={Number(today.slice(0, 4))}
            format={number}
            label={t("cards.chart", { name, value: value ?? t("noData") })}
            noData={t("noData")}
          />
        )}
      </div>
      <p className="m-0 mt-1 text-xs">{t(`reason.${view.status.reason}`)}</p>
      <CourseNote projectId={projectId} watchId={view.watch.id} words={words} />
      <footer className="mt-2 flex items-start justify-between gap-2 border-t border-hairline pt-2">
        <p className="m-0 min-w-0 text-xs text-muted [overflow-wrap:anywhere]">
          {view.newest ? sourceName(view.newest.source, words.locale) : whoBrings(view, words)}
        </p>
        {view.newest === null && onAdd ? (
          <Button size="sm" className="shrink-0 print:hidden" onClick={onAdd}>
            {t("cards.add")}
          </Button>
        ) : (
          <Button
            size="sm"
            variant="quiet"
            className="shrink-0 print:hidden"
            aria-describedby={id}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? t("cards.asChart") : t("cards.asTable")}
          </Button>
        )}
      </footer>
    </article>
  );
}

/** "m a year, 2025 (provisional)" */
function valueNote({ newest, unit }: WatchView, words: MonitorWords): string {
  const year = String(newest?.year ?? "");
  return words.t(newest?.isProvisional ? "value.provisional" : "value.final", { unit: words.unit(unit), year });
}

function latenessWords({ lateness }: WatchView, { t, day }: MonitorWords): string {
  if (lateness.kind === "never-reported") return t("lateness.never-reported");
  return t(`lateness.${lateness.kind}`, { day: day(lateness.dueOn) });
}

function whoBrings({ responsible }: WatchView, { t, local }: MonitorWords): string {
  return responsible ? t("cards.brings", { who: local(responsible) }) : t("cards.nobodyBrings");
}

function marksOf({ watch }: WatchView, { t, number }: MonitorWords): IndicatorMark[] {
  const { baseline, target, threshold } = watch;
  const named = (kind: IndicatorMark["kind"], value: number, year?: number): IndicatorMark => ({
    kind,
    value,
    label: t(`mark.${kind}`, { value: number(value), year: String(year ?? "") }),
  });
  return [
    ...(threshold ? [named("threshold", threshold.value)] : []),
    ...(target ? [named("target", target.value, target.year)] : []),
    ...(baseline ? [named("baseline", baseline.value, baseline.year)] : []),
  ];
}
