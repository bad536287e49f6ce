"use client";

import { useId, useMemo } from "react";
import { HatchPattern } from "./hatch-pattern.tsx";
import { type IndicatorChartInput, type IndicatorMark, indicatorChartLayout } from "./indicator-chart-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface IndicatorChartProps extends Omit<IndicatorChartInput, "width" | "height"> {
  /** What a screen reader says of it. */
  readonly label: string;
  readonly noData: string;
}

const height = 158;

const lines: Record<IndicatorMark["kind"], string> = {
  threshold: "stroke-not-met",
  target: "stroke-met [stroke-dasharray:5_3]",
  baseline: "stroke-muted [stroke-dasharray:1_3]",
};
const names: Record<IndicatorMark["kind"], string> = {
  threshold: "fill-not-met",
  target: "fill-met",
  baseline: "fill-muted",
};

/** What was observed in black, the range of outcomes in grey from today on, and the values that matter as named lines. */
export function IndicatorChart({ label, noData, ...input }: IndicatorChartProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(260);
  const { readings, band, marks, todayYear, format } = input;
  const layout = useMemo(
    () => indicatorChartLayout({ readings, band, marks, todayYear, format, width, height }),
    [readings, band, marks, todayYear, format, width],
  );
  const hatch = useId();
  const isBlank = readings.every(({ value }) => value.kind === "no-data");
  if (!layout) {
    return (
      <div ref={ref} className="hatched grid place-items-center rounded-md text-muted" style={{ height }}>
        <span className="rounded bg-panel px-2 text-xs font-semibold">{noData}</span>
      </div>
    );
  }
  const { plot, today } = layout;
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        className="block overflow-visible text-xs print:h-auto print:max-w-full"
      >
        <HatchPattern id={hatch} />
        {isBlank && (
          <rect
            x={plot.left}
            y={plot.top}
            width={today - plot.left}
            height={plot.bottom - plot.top}
            fill={`url(#${hatch})`}
          />
        )}
        {layout.valueTicks.map((tick) => (
          <g key={tick.label}>
            <path d={`M${plot.left} ${tick.y}H${plot.right}`} className="stroke-hairline" />
            <text x={plot.left - 6} y={tick.y + 4} textAnchor="end" className="fill-muted">
              {tick.label}
            </text>
          </g>
        ))}
        {layout.yearTicks.map((tick) => (
          <text key={tick.label} x={tick.x} y={height - 6} textAnchor="middle" className="fill-muted">
            {tick.label}
          </text>
        ))}
        {layout.band && (
          <g className="fill-muted">
            <path d={layout.band.outer} opacity={0.17} />
            <path d={layout.band.inner} opacity={0.27} />
            <path d={layout.band.median} className="fill-none stroke-muted" strokeWidth={1.6} />
          </g>
        )}
        <path d={`M${today} ${plot.top - 6}V${plot.bottom}`} className="stroke-ink" />
        {layout.marks.map((mark) => (
          <path
            key={mark.kind}
            d={`M${plot.left} ${mark.y}H${plot.right}`}
            className={lines[mark.kind]}
            strokeWidth={1.3}
          />
        ))}
        <path d={layout.past} className="fill-none stroke-ink" strokeWidth={1.8} />
        {layout.ranges.map((range) => (
          <path key={range.x} d={`M${range.x} ${range.low}V${range.high}`} className="stroke-ink" strokeWidth={3} />
        ))}
        {layout.dots.map((dot, place) => (
          <circle
            key={dot.x}
            cx={dot.x}
            cy={dot.y}
            r={place === layout.dots.length - 1 ? 4 : 2}
            strokeWidth={2}
            className={dot.isProvisional ? "fill-panel stroke-ink" : "fill-ink stroke-none"}
          />
        ))}
        {layout.marks.map((mark) => (
          <text
            key={mark.kind}
            x={mark.labelX}
            y={mark.labelY}
            className={`${names[mark.kind]} stroke-panel font-semibold [paint-order:stroke]`}
            strokeWidth={3}
          >
            {mark.label}
          </text>
        ))}
        {isBlank && (
          <text x={(plot.left + today) / 2} y={layout.noDataY} textAnchor="middle" className="fill-ink">
            {noData}
          </text>
        )}
      </svg>
    </div>
  );
}
