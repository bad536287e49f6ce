"use client";

import { useMemo } from "react";
import { type ContrastInput, contrastLayout } from "./contrast-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface ContrastChartProps extends Omit<ContrastInput, "width" | "height"> {
  readonly height?: number;
  readonly labels: {
    /** Read aloud: what the two curves say. */
    readonly chart: string;
    readonly low: string;
    readonly high: string;
  };
}

/** How an assumption is distributed among futures of interest (drawn through) and among the others (dashed). */
export function ContrastChart({ height = 130, labels, ...input }: ContrastChartProps) {
  const { values, sought, others, widestAt } = input;
  const [ref, width] = useElementWidth<HTMLDivElement>(260);
  const { plot, soughtPath, othersPath, gap } = useMemo(
    () => contrastLayout({ values, sought, others, widestAt, width, height }),
    [values, sought, others, widestAt, width, height],
  );
  return (
    <div ref={ref} style={{ height }}>
      <svg width={width} height={height} role="img" aria-label={labels.chart} className="block fill-ink">
        <path
          d={`M${plot.left} ${plot.top}H${plot.right}M${plot.left} ${plot.bottom}H${plot.right}`}
          className="stroke-hairline"
        />
        <path d={`M${gap.x} ${gap.from}V${gap.to}`} className="stroke-accent" strokeWidth="2" />
        <path d={othersPath} className="fill-none stroke-muted" strokeWidth="1.6" strokeDasharray="4 3" />
        <path d={soughtPath} className="fill-none stroke-not-met" strokeWidth="1.8" />
        <text x={plot.left} y={height - 4} className="fill-muted">
          {labels.low}
        </text>
        <text x={plot.right} y={height - 4} textAnchor="end" className="fill-muted">
          {labels.high}
        </text>
      </svg>
    </div>
  );
}
