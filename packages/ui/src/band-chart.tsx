"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { type BandChartInput, bandChartLayout } from "./band-chart-layout.ts";
import { BandChartMarks } from "./band-chart-marks.tsx";
import type { BandChartWords, YearReading } from "./band-chart-words.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { useElementWidth } from "./use-element-width.ts";
import { walkStep } from "./walk-step.ts";

export interface BandChartProps extends Omit<BandChartInput, "width" | "height" | "medianLabel"> {
  /** Pixels; 214 where nothing is said. */
  readonly height?: number;
  readonly labels: BandChartWords;
}

/**
 * The past as a line, the futures as a range of outcomes: 5–95 and 25–75 in 100, and the median. Several storylines
 * are compared on the same axes. One tab stop: arrow keys walk from year to year.
 */
export function BandChart({ labels, height = 214, ...input }: BandChartProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(404);
  const { years, past, futures, reference, threshold, today, startYear, valueDomain, withZero, format } = input;
  const layout = useMemo(
    () =>
      bandChartLayout({
        years,
        past,
        futures,
        reference,
        threshold,
        today,
        startYear,
        valueDomain,
        withZero,
        format,
        width,
        height,
        medianLabel: labels.median,
      }),
    [
      years,
      past,
      futures,
      reference,
      threshold,
      today,
      startYear,
      valueDomain,
      withZero,
      format,
      width,
      height,
      labels.median,
    ],
  );
  const steps = useMemo(
    () => [...new Set([...past.map(({ year }) => year), ...years])].sort((a, b) => a - b),
    [past, years],
  );
  const [year, setYear] = useState<number | null>(null);
  const text = year === null ? "" : labels.reading(readingOf(year, input));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") setYear(null);
    const next = walkStep(event.key, year === null ? -1 : steps.indexOf(year), steps.length, 10);
    if (next === null) return;
    event.preventDefault();
    setYear(steps[next] ?? null);
  }

  return (
    <div ref={ref} className="relative" style={{ height }}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={labels.chart}
        className="block overflow-visible fill-ink print:h-auto print:max-w-full"
      >
        <BandChartMarks layout={layout} input={input} labels={labels} />
        {year !== null && (
          <path
            d={`M${layout.x(year)} ${layout.plot.top}V${layout.plot.bottom}`}
            className="stroke-ink"
            strokeDasharray="2 3"
          />
        )}
      </svg>
      <div
        role="slider"
        tabIndex={0}
        aria-label={labels.walk}
        aria-valuemin={steps[0] ?? today}
        aria-valuemax={steps.at(-1) ?? today}
        aria-valuenow={year ?? today}
        aria-valuetext={text}
        className="absolute inset-y-0 touch-pan-y print:hidden"
        style={{ left: layout.plot.left, width: layout.plot.right - layout.plot.left }}
        onPointerMove={(event) => {
          const at = layout.plot.left + event.clientX - event.currentTarget.getBoundingClientRect().left;
          setYear(nearest(steps, (candidate) => Math.abs(layout.x(candidate) - at)));
        }}
        onPointerLeave={() => setYear(null)}
        onBlur={() => setYear(null)}
        onKeyDown={onKeyDown}
      />
      {year !== null && (
        <ChartTooltip x={layout.x(year)} y={layout.plot.top + 30} chartWidth={width}>
          <span className="whitespace-pre-line">{text}</span>
        </ChartTooltip>
      )}
    </div>
  );
}

function readingOf(year: number, { years, past, futures, reference }: Omit<BandChartProps, "labels">): YearReading {
  const index = years.indexOf(year);
  return {
    year,
    observed: past.find((point) => point.year === year)?.value ?? null,
    futures:
      index < 0
        ? []
        : [...futures, ...(reference ? [reference] : [])].map(({ name, band }) => ({
            name,
            p5: band.p5[index] ?? null,
            p50: band.p50[index] ?? null,
            p95: band.p95[index] ?? null,
          })),
  };
}

function nearest(steps: readonly number[], distance: (step: number) => number): number | null {
  return steps.reduce<number | null>(
    (best, candidate) => (best === null || distance(candidate) < distance(best) ? candidate : best),
    null,
  );
}
