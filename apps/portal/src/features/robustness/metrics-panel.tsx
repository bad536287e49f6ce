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
    <span className="block py-1">
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
  return (
    <span className="block whitespace-nowrap leading-tight">
      <strong className={rank === 1 ? "text-met" : "font-normal"}>{metricNumber(row, value, words)}</strong>
      <span className={`block text-xs ${rank === 1 ? "font-semibold text-met" : "text-muted"}`}>
        {rank === null ? t("metrics.unranked") : rank === 1 ? t("metrics.best") : t("metrics.rank", { rank })}
      </span>
    </span>
  );
}

/** A metric's number in what it is in. */
function metricNumber({ metric }: MetricResult, value: number, { futures, locale }: RobustnessWords): string {
  if (metric.unit === "share") return futures.percent(value);
  return metric.unit === "none" ? formatNumber(value, locale, { min: 2, max: 2 }) : futures.number(value);
}

function PhoneRow({ row, storylines, words }: MetricProps & { readonly storylines: readonly Storyline[] }) {
  return (
    <div className="py-2">
      <MetricName row={row} words={words} />
      <ul className="m-0 mt-1 grid list-none gap-1 p-0">
        {storylines.map(({ id, name }, place) => (
          <li key={id} className="flex items-start justify-between gap-2">
            <StorylineBadge storyline={id} label={words.local(name)} />
            <span className="text-right">
              <MetricCell row={row} place={place} words={words} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
