"use client";

import type { Objective, Storyline } from "@tamarisk/domain";
import {
  type MetricResult,
  metricReasonText,
  type OutcomeColumns,
  outcomeTableInYear,
  robustness,
  robustnessSentence,
} from "@tamarisk/scenario-engine";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { classNames } from "@tamarisk/ui/class-names";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { formatNumber } from "@tamarisk/ui/format-number";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import { SourceNote } from "@tamarisk/ui/source-note";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useMemo } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import { metricsTable } from "./metrics-table.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

interface MetricsPanelProps {
  readonly columns: OutcomeColumns;
  readonly storylines: readonly Storyline[];
  readonly objective: Objective;
  readonly year: number;
  readonly words: RobustnessWords;
}

/** Every robustness metric for every storyline with its rank, and whether the ranking depends on the metric. */
export function MetricsPanel({ columns, storylines, objective, year, words }: MetricsPanelProps) {
  const { t, local, locale, futures } = words;
  const result = useMemo(() => {
    const { outcomeId: id, side, threshold } = objective;
    const outcome = { id, direction: side === "at-least" ? "maximize" : "minimize" } as const;
    const ids = storylines.map((storyline) => storyline.id);
    return robustness(outcomeTableInYear(columns, outcome, year, ids), { threshold });
  }, [columns, storylines, objective, year]);
  const rows = result.metrics.filter(({ metric }) => metric.sameAs === undefined);
  const names = storylines.map(({ name }) => name);
  const title = t("metrics.title", { outcome: futures.nameOf(objective.outcomeId), year: String(year) });
  const download = () =>
    downloadText(
      `${t("metrics.fileName")}-${objective.outcomeId}-${year}.csv`,
      csvFromTable(metricsTable(title, rows, storylines, words)),
    );
  return (
    <Panel
      padding="none"
      level={3}
      title={title}
      description={local(robustnessSentence(result, names))}
      actions={
        <Button size="sm" className="print:hidden" onClick={download}>
          <Icon name="download" /> {t("download")}
        </Button>
      }
    >
      <DataTable
        label={title}
        rows={rows}
        columns={metricColumns(storylines, words)}
        rowId={({ metric }) => metric.id}
        locale={locale}
        rowHeight={64}
        phoneRow={(row) => <PhoneRow row={row} storylines={storylines} words={words} />}
      />
      <div className="px-4 py-3">
        <SourceNote>
          {t("metrics.note", {
            futures: futures.count(result.countedFutures),
            unit: futures.unitOf(objective.outcomeId),
            threshold: words.number(objective.threshold),
            year: String(year),
          })}
        </SourceNote>
      </div>
    </Panel>
  );
}

function metricColumns(storylines: readonly Storyline[], words: RobustnessWords): DataColumn<MetricResult>[] {
  const { t, local } = words;
  return [
    {
      id: "metric",
      header: t("metrics.metric"),
      cell: (row) => <MetricName row={row} words={words} />,
      rowHeader: true,
      width: "34%",
    },
    ...storylines.map(
      ({ id, name }, place): DataColumn<MetricResult> => ({
        id,
        header: local(name),
        align: "end",
        width: `${66 / storylines.length}%`,
        cell: (row) => <MetricCell row={row} place={place} words={words} />,
      }),
    ),
  ];
}

interface MetricProps {
  readonly row: MetricResult;
  readonly words: RobustnessWords;
}

function MetricName({ row: { metric, largerIsBetter, reason }, words: { t } }: MetricProps) {
  return (
    <span className="block min-w-48 py-1">
      <span className="font-semibold">
        <LocalText text={metric.name} />
      </span>{" "}
      <span className="text-xs text-muted">{t(largerIsBetter ? "metrics.more" : "metrics.less")}</span>
      <span className="block text-xs text-muted">
        <LocalText text={metric.meaning} />
      </span>
      {reason && (
        <span className="block text-xs text-ink">
          <LocalText text={metricReasonText(reason)} />
        </span>
      )}
    </span>
  );
}

function MetricCell({ row, place, words }: MetricProps & { readonly place: number }) {
  const { t } = words;
  const value = row.values[place] ?? null;
  const rank = row.ranks[place] ?? null;
  if (value === null) return <Badge tone="no-data">{t("metrics.none")}</Badge>;
  const isBest = rank === 1 && row.ranks.some((other) => other !== null && other > 1);
  return (
    <span className="block whitespace-nowrap leading-tight max-sm:flex max-sm:items-baseline max-sm:gap-2">
      <strong className={isBest ? "text-met" : "font-normal"}>{metricNumber(row, value, words)}</strong>
      <span className={classNames("block text-xs max-sm:min-w-14", isBest ? "font-semibold text-met" : "text-muted")}>
        {rank === null ? t("metrics.unranked") : isBest ? t("metrics.best") : rankText(row, rank, words)}
      </span>
    </span>
  );
}

function rankText({ ranks }: MetricResult, rank: number, { t }: RobustnessWords): string {
  return ranks.every((other) => other === null || other === 1) ? t("metrics.alike") : t("metrics.rank", { rank });
}

/** A metric's number in what it is in, with as many digits as the others of its row. */
function metricNumber({ metric, values }: MetricResult, value: number, { futures, locale }: RobustnessWords): string {
  if (metric.unit === "share") return futures.percent(value);
  const size = Math.max(...values.map((each) => Math.abs(each ?? 0)));
  const digits = metric.unit === "none" || size < 10 ? 2 : size < 100 ? 1 : 0;
  return formatNumber(value, locale, { min: digits, max: digits });
}

function PhoneRow({ row, storylines, words }: MetricProps & { readonly storylines: readonly Storyline[] }) {
  return (
    <div className="py-2">
      <MetricName row={row} words={words} />
      <ul className="m-0 mt-1 grid list-none gap-1 p-0">
        {storylines.map(({ id, name }, place) => (
          <li key={id} className="flex items-start justify-between gap-2">
            <span className="flex min-w-0 items-center gap-2">
              <StorylineBadge storyline={id} />
              <LocalText text={name} />
            </span>
            <MetricCell row={row} place={place} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
