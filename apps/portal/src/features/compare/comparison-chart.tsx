"use client";

import type { EnsembleSummary, Outcome, Storyline } from "@tamarisk/domain";
import { BandChart } from "@tamarisk/ui/band-chart";
import type { FutureBand } from "@tamarisk/ui/band-chart-layout";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { useMemo } from "react";
import { bandOf } from "@/features/futures/band-of.ts";
import { bandIn, drawnYears } from "@/features/futures/drawn-years.ts";
import { futuresTable } from "@/features/futures/futures-table.ts";
import type { PastSeries } from "@/features/futures/past-series.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";

interface ComparisonChartProps {
  readonly summary: EnsembleSummary;
  readonly outcome: Outcome;
  /** Drawn with their middle bands and medians. */
  readonly storylines: readonly Storyline[];
  readonly reference: Storyline | null;
  readonly past: PastSeries;
  readonly currentYear: number;
  readonly startYear: number;
  readonly words: FuturesWords;
}

/** One outcome under every storyline, on the same axes. */
export function ComparisonChart(props: ComparisonChartProps) {
  const { summary, outcome, storylines, reference, past, words } = props;
  const { t, local } = words;
  const chart = useComparisonChart(props);
  const table = useMemo(
    () =>
      futuresTable({
        summary,
        past: past.points,
        caption: t("table.compareCaption", {
          outcome: local(outcome.name),
          unit: local(outcome.unit),
          count: words.count(summary.experimentCount),
        }),
        yearColumn: t("table.year"),
        observedColumn: t("table.observed"),
        series: [...storylines, ...(reference ? [reference] : [])].map(({ id, name }) => ({
          name: t("table.median", { storyline: local(name) }),
          values: bandOf(summary, id, outcome.id)?.p50 ?? [],
        })),
      }),
    [summary, outcome, storylines, reference, past, t, local, words],
  );
  return (
    <ChartFrame
      title={local(outcome.name)}
      unit={local(outcome.unit)}
      source={past.sources === null ? t("card.noPast") : t("card.sources", { sources: past.sources })}
      table={table}
      locale={words.locale}
      labels={{ table: t("card.table"), chart: t("card.chart"), download: t("card.download") }}
      fileName={`${t("card.fileName")}-${outcome.id}.csv`}
    >
      {chart && <BandChart {...chart} />}
    </ChartFrame>
  );
}

function useComparisonChart(props: ComparisonChartProps) {
  const { summary, outcome, storylines, reference, past, currentYear, startYear, words } = props;
  return useMemo(() => {
    const { t, local } = words;
    const years = drawnYears(summary, past.points.length > 0, currentYear);
    const cut = ({ id, name }: Storyline): FutureBand[] => {
      const band = bandOf(summary, id, outcome.id);
      return band ? [{ storyline: id, name: local(name), band: bandIn(summary, band, years) }] : [];
    };
    const futures = storylines.flatMap(cut);
    if (futures.every(({ band }) => band.p50.every((value) => value === null))) return null;
    const last = years.length - 1;
    const medians = futures.flatMap(({ name, band }) => {
      const median = band.p50[last];
      return median == null ? [] : [`${name} ${words.number(median)}`];
    });
    return {
      years,
      past: past.points,
      futures,
      reference: reference ? cut(reference)[0] : undefined,
      threshold: outcome.threshold && {
        value: outcome.threshold.value,
        label: t("chart.namedThreshold", {
          name: local(outcome.threshold.name),
          value: words.number(outcome.threshold.value),
        }),
      },
      today: currentYear,
      startYear,
      format: words.axis,
      labels: {
        chart: t("chart.compareLabel", {
          outcome: local(outcome.name),
          storylines: futures.map(({ name }) => name).join(", "),
          year: String(years[last]),
          medians: medians.join("; "),
        }),
        walk: t("chart.walk", { outcome: local(outcome.name) }),
        today: t("chart.today"),
        median: t("card.median"),
        noData: [t("chart.noData")],
        reading: words.yearReading,
      },
    };
  }, [summary, outcome, storylines, reference, past, currentYear, startYear, words]);
}
