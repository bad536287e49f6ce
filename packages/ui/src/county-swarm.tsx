"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { medianLabelBox, swarmLabels } from "./county-swarm-labels.ts";
import {
  countySwarmLayout,
  nearestDot,
  type SwarmCounty,
  type SwarmDot,
  type SwarmPlace,
  type SwarmRow,
} from "./county-swarm-layout.ts";
import { CountySwarmBands, CountySwarmHead, CountySwarmRows } from "./county-swarm-marks.tsx";
import type { CountySwarmWords } from "./county-swarm-words.ts";
import { useElementWidth } from "./use-element-width.ts";
import { walkStep } from "./walk-step.ts";

export interface CountySwarmProps {
  readonly counties: readonly SwarmCounty[];
  readonly rows: readonly SwarmRow[];
  /** Where moderate and severe losses begin, percent. */
  readonly limits: { readonly mildDownTo: number; readonly moderateDownTo: number };
  /** Percent at the two ends of the axis; −40 to 40 where nothing is said. */
  readonly domain?: readonly [number, number];
  /** Places drawn in the accent with their names. */
  readonly highlightedIds?: ReadonlySet<string>;
  readonly labels: CountySwarmWords;
  /** A place was clicked, or chosen with Enter. */
  readonly onPick?: (place: SwarmPlace) => void;
}

const defaultDomain = [-40, 40] as const;
const none: ReadonlySet<string> = new Set();

/**
 * Every county as a dot on one axis of population change, the classes counted above their stretch of it, and the
 * resource cities in rows below. One tab stop: arrow keys walk from the largest loss to the largest gain.
 */
export function CountySwarm(props: CountySwarmProps) {
  const { counties, rows, limits, domain = defaultDomain, highlightedIds = none, labels, onPick } = props;
  const [ref, width] = useElementWidth<HTMLDivElement>(742);
  const layout = useMemo(() => countySwarmLayout({ counties, rows, domain, width }), [counties, rows, domain, width]);
  const dots = useMemo(() => [layout.counties, ...layout.rows].flatMap((band) => band.dots), [layout]);
  const names = useMemo(() => {
    const medianText = layout.counties.median === null ? "" : labels.median(layout.counties.median);
    const medianBox = medianLabelBox(layout, medianText);
    const texts = new Map(
      dots.filter(({ place }) => highlightedIds.has(place.id)).map(({ place }) => [place.id, labels.place(place)]),
    );
    return { medianText, medianBox, places: swarmLabels(layout, texts, medianBox ? [medianBox] : []) };
  }, [layout, dots, highlightedIds, labels]);
  const [pointed, setPointed] = useState<SwarmDot | null>(null);

  return (
    <div ref={ref} className="relative" style={{ height: layout.height }}>
      <svg width={layout.width} height={layout.height} role="img" aria-label={labels.chart} className="block fill-ink">
        <CountySwarmHead layout={layout} limits={limits} labels={labels} />
        <CountySwarmBands layout={layout} counties={counties} names={names} labels={labels} />
        <CountySwarmRows layout={layout} names={names} labels={labels} />
        {pointed && <circle cx={pointed.x} cy={pointed.y} r="5" className="fill-none stroke-ink" strokeWidth="2" />}
      </svg>
      <SwarmWalk dots={dots} pointed={pointed} onPoint={setPointed} onPick={onPick} labels={labels} />
      {pointed && (
        <ChartTooltip x={pointed.x} y={pointed.y} chartWidth={layout.width}>
          {labels.place(pointed.place)}
        </ChartTooltip>
      )}
    </div>
  );
}

interface SwarmWalkProps extends Pick<CountySwarmProps, "onPick" | "labels"> {
  readonly dots: readonly SwarmDot[];
  readonly pointed: SwarmDot | null;
  readonly onPoint: (dot: SwarmDot | null) => void;
}

/** The layer that answers pointer and keyboard for all dots at once: a slider along the order of change. */
function SwarmWalk({ dots, pointed, onPoint, onPick, labels }: SwarmWalkProps) {
  const order = useMemo(() => dots.toSorted((a, b) => a.place.change - b.place.change), [dots]);
  const at = pointed ? order.indexOf(pointed) : -1;

  function dotUnder(event: PointerEvent<HTMLElement>) {
    const frame = event.currentTarget.getBoundingClientRect();
    return nearestDot(dots, event.clientX - frame.left, event.clientY - frame.top, 14);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && pointed) onPick?.(pointed.place);
    if (event.key === "Escape") onPoint(null);
    const next = walkStep(event.key, at, order.length, 50);
    if (next === null) return;
    event.preventDefault();
    onPoint(order[next] ?? null);
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={labels.walk}
      aria-valuemin={1}
      aria-valuemax={order.length}
      aria-valuenow={at + 1}
      aria-valuetext={pointed ? labels.place(pointed.place) : ""}
      className={`absolute inset-0 touch-pan-y print:hidden ${pointed && onPick ? "cursor-pointer" : ""}`}
      onPointerMove={(event) => onPoint(dotUnder(event))}
      onPointerLeave={() => onPoint(null)}
      onBlur={() => onPoint(null)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const dot = dotUnder(event as unknown as PointerEvent<HTMLElement>);
        if (dot) onPick?.(dot.place);
      }}
    />
  );
}
