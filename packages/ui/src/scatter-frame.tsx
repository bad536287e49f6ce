"use client";

import { type ReactNode, useMemo } from "react";
import { type BoxScatterInput, type BoxScatterLayout, boxScatterLayout } from "./box-scatter-layout.ts";
import { textWidth } from "./text-width.ts";
import { useElementWidth } from "./use-element-width.ts";

/** Futures by two uncertainties, and what the axes are called. */
export interface ScatterProps extends Omit<BoxScatterInput, "width" | "height" | "left"> {
  /** Pixels; 300 where nothing is said. */
  readonly height?: number;
  readonly labels: {
    /** What the picture shows, read aloud. */
    readonly chart: string;
    readonly x: string;
    readonly y: string;
    readonly xValue: (value: number) => string;
    readonly yValue: (value: number) => string;
  };
}

interface ScatterFrameProps extends ScatterProps {
  /** Drawn below grid and futures. */
  readonly under?: (layout: BoxScatterLayout) => ReactNode;
  /** Drawn above them. */
  readonly over: (layout: BoxScatterLayout) => ReactNode;
}

/** Two named axes with a grid and futures between them; those of interest differ by shape and by colour. */
export function ScatterFrame({ height = 300, labels, under, over, ...input }: ScatterFrameProps) {
  const { x, y, xs, ys, ofInterest } = input;
  const [ref, width] = useElementWidth<HTMLDivElement>(440);
  const left = useMemo(() => {
    const numbers = [y.low, (y.low + y.high) / 2, y.high].map((value) => textWidth(labels.yValue(value)));
    return Math.max(36, ...numbers) + 10;
  }, [y.low, y.high, labels]);
  const layout = useMemo(
    () => boxScatterLayout({ x, y, xs, ys, ofInterest, width, height, left }),
    [x, y, xs, ys, ofInterest, width, height, left],
  );
  const { plot } = layout;
  return (
    <div ref={ref} style={{ height }}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={labels.chart}
        className="block overflow-visible fill-ink"
      >
        {under?.(layout)}
        {layout.yTicks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${plot.left} ${at}H${plot.right}`} className="stroke-hairline" />
            <text x={plot.left - 6} y={at + 4} textAnchor="end" className="fill-muted">
              {labels.yValue(value)}
            </text>
          </g>
        ))}
        {layout.xTicks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${at} ${plot.top}V${plot.bottom}`} className="stroke-hairline" />
            <text x={at} y={plot.bottom + 16} textAnchor="middle" className="fill-muted">
              {labels.xValue(value)}
            </text>
          </g>
        ))}
        <path d={layout.dots} className="stroke-muted/60" strokeWidth="3" strokeLinecap="round" />
        <path d={layout.crosses} className="fill-none stroke-not-met" strokeWidth="1.2" />
        {over(layout)}
        <text x={plot.left + 6} y={plot.top + 14} className="halo font-semibold">
          ↑ {fitted(labels.y, plot.right - plot.left)}
        </text>
        <text x={plot.right} y={plot.bottom + 34} textAnchor="end" className="font-semibold">
          {fitted(labels.x, plot.right)} →
        </text>
      </svg>
    </div>
  );
}

/** As much of a name as there is room for. */
function fitted(name: string, width: number): string {
  if (textWidth(name, 12, true) + 24 <= width) return name;
  const kept = Math.floor((name.length * (width - 36)) / textWidth(name, 12, true));
  return `${name.slice(0, Math.max(1, kept)).trimEnd()}…`;
}
