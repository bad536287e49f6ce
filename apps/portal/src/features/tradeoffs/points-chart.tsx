"use client";

import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { lineColour, ParallelCoordinates } from "@tamarisk/ui/parallel-coordinates";
import type { AxisBrush } from "@tamarisk/ui/parallel-coordinates-layout";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { pointsTable } from "./points-table-data.ts";
import type { ShownPoints } from "./shown-points.ts";

interface PointsChartProps extends ShownPoints {
  readonly colourBy: number;
  readonly onColourBy: (id: string) => void;
  readonly onBrush: (axis: number, brush: AxisBrush | null) => void;
}

/** Every combination as a line over what matters, with the storylines to hold them against. */
export function PointsChart(props: PointsChartProps) {
  const { plan, points, passing, progress, axes, brushes, selected, words, run, colourBy, onColourBy } = props;
  const { t, futures, locale, local, count, value } = words;
  const names = axes.map(({ name }) => name).join(t("listComma"));
  const told = props.list.storylines.filter(({ id }) => progress.references.some((each) => each.id === id));
  return (
    <ChartFrame
      title={t("chart.title")}
      headline={
        passing.length === points.length
          ? t("chart.all", { count: points.length })
          : t("chart.some", { shown: passing.length, count: points.length })
      }
      source={t("chart.source", {
        futures: count(plan.futures),
        tried: count(progress.state.evaluationCount),
        seed: String(plan.seed),
        run: String(run.recipe.sampling.seed),
      })}
      table={pointsTable(props)}
      locale={locale}
      labels={{
        table: futures.t("card.table"),
        chart: futures.t("card.chart"),
        download: futures.t("card.download"),
      }}
      fileName={`trade-offs-${plan.year}-seed-${plan.seed}.csv`}
    >
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <FilterSelect
          label={t("chart.colourBy")}
          value={axes[colourBy]!.id}
          options={axes.map(({ id, name }) => ({ value: id, label: name }))}
          onValueChange={onColourBy}
        />
        <span className="flex items-center gap-2 text-xs text-muted">
          {t("chart.worse")}
          <span
            className="h-2 w-20 rounded-full"
            style={{ background: `linear-gradient(90deg, ${lineColour(0)}, ${lineColour(1)})` }}
          />
          {t("chart.better")}
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
          {told.map(({ id, name }) => (
            <span key={id} className="inline-flex items-center gap-1">
              <StorylineBadge storyline={id} /> {local(name)}
            </span>
          ))}
        </span>
      </div>
      <ParallelCoordinates
        axes={axes}
        lines={points}
        references={progress.references}
        brushes={brushes}
        colourBy={colourBy}
        selectedId={selected?.id ?? null}
        onSelect={props.onSelect}
        onBrush={props.onBrush}
        labels={{
          chart: t("chart.label", { count: points.length, shown: passing.length, names }),
          value: (place, number) => value(plan.objectives[place]!, number),
        }}
      />
      <p className="m-0 mt-2 text-xs text-muted print:hidden">{t("chart.how")}</p>
    </ChartFrame>
  );
}
