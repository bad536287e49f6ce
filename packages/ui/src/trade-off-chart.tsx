"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { nearestDot, type TradeOffLayout, type TradeOffPoint, tradeOffLayout } from "./trade-off-layout.ts";
import { useElementWidth } from "./use-element-width.ts";
import { walkStep } from "./walk-step.ts";

export interface TradeOffChartProps {
  /** The boxes of a trajectory in order, from all futures to the smallest box. */
  readonly points: readonly TradeOffPoint[];
  /** The share of all futures that fail. */
  readonly base: number;
  /** The place of the picked box among the points; -1 for a box that is none of them. */
  readonly picked: number;
  /** A box made by hand, which stands on no trajectory. */
  readonly own?: TradeOffPoint | null;
  readonly onPick: (place: number) => void;
  /** Pixels; 300 where nothing is said. */
  readonly height?: number;
  readonly labels: {
    /** The control's name, read aloud. */
    readonly chart: string;
    readonly coverage: string;
    readonly density: string;
    readonly base: string;
    readonly percent: (share: number) => string;
    /** One box in words; place -1 is the one made by hand. */
    readonly reading: (place: number) => string;
  };
}

/** Every box of a trajectory by what it catches and how purely. One tab stop: arrow keys walk from box to box. */
export function TradeOffChart(props: TradeOffChartProps) {
  const { points, base, picked, own = null, onPick, height = 300, labels } = props;
  const [ref, width] = useElementWidth<HTMLDivElement>(440);
  const layout = useMemo(() => tradeOffLayout({ points, base, width, height }), [points, base, width, height]);
  const ownDot = useMemo(
    () => (own ? (tradeOffLayout({ points: [own], base, width, height }).dots[0] ?? null) : null),
    [own, base, width, height],
  );
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = pointed === null ? undefined : layout.dots[pointed];

  function onKeyDown(event: KeyboardEvent) {
    // To the left boxes become smaller: the trajectory runs that way.
    const key = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" }[event.key] ?? event.key;
    const next = walkStep(key, picked, points.length, 10);
    if (next === null) return;
    event.preventDefault();
    onPick(next);
  }
  const dotAt = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const place = event.currentTarget.getBoundingClientRect();
    return nearestDot(layout, event.clientX - place.left, event.clientY - place.top);
  };

  return (
    <div ref={ref} className="relative" style={{ height }}>
      <svg width={width} height={height} aria-hidden="true" className="block overflow-visible fill-ink">
        <Axes layout={layout} labels={labels} />
        <path d={layout.course} className="fill-none stroke-edge" />
        {layout.dots.map((dot, place) =>
          place === picked ? null : (
            <circle key={place} cx={dot.x} cy={dot.y} r={dot.radius} className="fill-muted/45 stroke-panel" />
          ),
        )}
        <Picked dot={layout.dots[picked] ?? ownDot} isOwn={picked < 0} />
        {shown && <circle cx={shown.x} cy={shown.y} r={shown.radius + 3} className="fill-none stroke-ink" />}
      </svg>
      <div
        role="slider"
        tabIndex={0}
        aria-label={labels.chart}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={picked + 1}
        aria-valuetext={labels.reading(picked)}
        className="absolute inset-0 cursor-pointer touch-manipulation"
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPointed(dotAt(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const place = dotAt(event);
          if (place >= 0) onPick(place);
        }}
      />
      {shown && pointed !== null && (
        <ChartTooltip x={shown.x} y={shown.y} chartWidth={width}>
          <span className="whitespace-pre-line">{labels.reading(pointed)}</span>
        </ChartTooltip>
      )}
    </div>
  );
}

function Axes({ layout, labels }: { readonly layout: TradeOffLayout; readonly labels: TradeOffChartProps["labels"] }) {
  const { plot, ticks, baseY } = layout;
  return (
    <>
      {ticks.map(({ share, x, y }) => (
        <g key={share}>
          <path d={`M${plot.left} ${y}H${plot.right}M${x} ${plot.top}V${plot.bottom}`} className="stroke-hairline" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="fill-muted">
            {labels.percent(share)}
          </text>
          <text x={x} y={plot.bottom + 16} textAnchor="middle" className="fill-muted">
            {labels.percent(share)}
          </text>
        </g>
      ))}
      <path d={`M${plot.left} ${baseY}H${plot.right}`} className="stroke-ink" strokeDasharray="4 3" />
      <text x={plot.left + 6} y={baseY > plot.bottom - 20 ? baseY - 6 : baseY + 15} className="halo">
        {labels.base}
      </text>
      <text x={plot.left + 6} y={plot.top + 14} className="halo font-semibold">
        ↑ {labels.density}
      </text>
      <text x={plot.right} y={plot.bottom + 34} textAnchor="end" className="font-semibold">
        {labels.coverage} →
      </text>
    </>
  );
}

/** The box on show: a ring for one of the trajectory, a diamond for one made by hand. */
function Picked({ dot, isOwn }: { readonly dot: TradeOffLayout["dots"][number] | null; readonly isOwn: boolean }) {
  if (!dot) return null;
  const { x, y, radius } = dot;
  const reach = radius + 5;
  return (
    <g className="fill-accent stroke-accent">
      {isOwn ? (
        <path d={`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`} />
      ) : (
        <>
          <circle cx={x} cy={y} r={radius} />
          <circle cx={x} cy={y} r={radius + 4} className="fill-none" strokeWidth="2" />
        </>
      )}
    </g>
  );
}
