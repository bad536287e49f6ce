"use client";

import type { StorylineId } from "@tamarisk/domain";
import { type PointerEvent, useMemo, useRef } from "react";
import {
  type AxisBrush,
  type ParallelAxis,
  type ParallelCoordinatesLayout,
  type ParallelLine,
  parallelCoordinatesLayout,
  parallelPath,
  passesBrushes,
  pointOnAxis,
  shareOnAxis,
  valueOnAxis,
} from "./parallel-coordinates-layout.ts";
import { storylineStyle } from "./storyline-style.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface ParallelCoordinatesProps {
  readonly axes: readonly (ParallelAxis & { readonly name: string; readonly unit: string })[];
  readonly lines: readonly ParallelLine[];
  /** Storylines to hold the lines against. */
  readonly references: readonly { readonly id: StorylineId; readonly values: readonly number[] }[];
  /** One an axis; lines that do not pass all of them recede. */
  readonly brushes: readonly (AxisBrush | null)[];
  /** The axis by which lines are coloured: the better, the darker. */
  readonly colourBy: number;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onBrush: (axis: number, brush: AxisBrush | null) => void;
  readonly labels: {
    /** The chart's name and finding, read aloud. */
    readonly chart: string;
    readonly value: (axis: number, value: number) => string;
  };
}

/**
 * Points with many objectives as lines over parallel axes, each turned so that its better end is up, or right where axes
 * lie below one another. Dragging along an axis brushes it; a click on a line selects it. Whoever has no pointer uses the
 * fields and the table that stand beside it.
 */
export function ParallelCoordinates(props: ParallelCoordinatesProps) {
  const { axes, lines, references, brushes, colourBy, selectedId, onSelect, labels } = props;
  const [ref, width] = useElementWidth<HTMLDivElement>(900);
  const layout = useMemo(() => parallelCoordinatesLayout(axes, width), [axes, width]);
  const drawn = useMemo(
    () => lines.map((line) => ({ ...line, path: parallelPath(line, axes, layout) })),
    [lines, axes, layout],
  );
  const passing = drawn.filter(({ values }) => passesBrushes(values, brushes));
  const receding = drawn.filter(({ values }) => !passesBrushes(values, brushes));
  const selected = drawn.find(({ id }) => id === selectedId);
  return (
    <div ref={ref} className="relative min-w-0">
      <svg width={width} height={layout.height} role="img" aria-label={labels.chart} className="block">
        {receding.map(({ id, path }) => (
          <path key={id} d={path} fill="none" className="stroke-hairline" />
        ))}
        <Axes layout={layout} />
        {passing.map(({ id, path, values }) => (
          <path
            key={id}
            d={path}
            fill="none"
            strokeWidth="1.6"
            strokeOpacity="0.85"
            stroke={lineColour(shareOnAxis(values[colourBy]!, axes[colourBy]!))}
          />
        ))}
        {references.map(({ id, values }) => (
          <Reference key={id} id={id} path={parallelPath({ id, values }, axes, layout)} />
        ))}
        {selected && <Selected line={selected} axes={axes} layout={layout} />}
        {passing.map(({ id, path }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a wider mark for the pointer; the table beside it is for keys
          <path
            key={id}
            d={path}
            fill="none"
            stroke="transparent"
            strokeWidth="9"
            className="cursor-pointer"
            onClick={() => onSelect(id)}
          />
        ))}
        {axes.map((axis, place) => (
          <Brush key={axis.id} {...props} axis={axis} place={place} layout={layout} />
        ))}
        {references.map(({ id, values }) => (
          <ReferenceBadge
            key={id}
            id={id}
            at={pointOnAxis(values.at(-1)!, axes.at(-1)!, layout.axes.at(-1)!)}
            layout={layout}
          />
        ))}
      </svg>
      <AxisNames {...props} layout={layout} />
    </div>
  );
}

/** From sand to the accent; both change with the theme. */
export function lineColour(share: number): string {
  return `color-mix(in oklab, var(--color-accent) ${Math.round(share * 100)}%, var(--color-edge))`;
}

function Axes({ layout }: { readonly layout: ParallelCoordinatesLayout }) {
  return layout.axes.map(({ id, worst, best }) => (
    <path key={id} d={`M${worst.x} ${worst.y}L${best.x} ${best.y}`} className="stroke-edge" />
  ));
}

function Reference({ id, path }: { readonly id: StorylineId; readonly path: string }) {
  const { line, dash } = storylineStyle(id);
  return <path d={path} fill="none" stroke={line} strokeWidth="2.4" strokeDasharray={dash} />;
}

interface ReferenceBadgeProps {
  readonly id: StorylineId;
  readonly at: { readonly x: number; readonly y: number };
  readonly layout: ParallelCoordinatesLayout;
}

/** The storyline's letter where its line ends. */
function ReferenceBadge({ id, at, layout }: ReferenceBadgeProps) {
  const { text, mark } = storylineStyle(id);
  const isAcross = layout.orientation === "across";
  const [x, y] = isAcross ? [at.x + 18, at.y] : [at.x, at.y];
  return (
    <g>
      <rect x={x - 11} y={y - 8} width="22" height="16" rx="5" fill={text} className="stroke-panel" />
      <text x={x} y={y + 4} textAnchor="middle" className="fill-on-storyline text-xs font-semibold">
        {mark}
      </text>
    </g>
  );
}

interface SelectedProps {
  readonly line: ParallelLine & { readonly path: string };
  readonly axes: readonly ParallelAxis[];
  readonly layout: ParallelCoordinatesLayout;
}

function Selected({ line, axes, layout }: SelectedProps) {
  return (
    <g>
      <path d={line.path} fill="none" className="stroke-panel" strokeWidth="6" />
      <path d={line.path} fill="none" className="stroke-ink" strokeWidth="3" />
      {axes.map((axis, place) => {
        const { x, y } = pointOnAxis(line.values[place]!, axis, layout.axes[place]!);
        return <circle key={axis.id} cx={x} cy={y} r="4.5" className="fill-ink stroke-panel" strokeWidth="1.5" />;
      })}
    </g>
  );
}

interface BrushProps extends ParallelCoordinatesProps {
  readonly axis: ParallelAxis;
  readonly place: number;
  readonly layout: ParallelCoordinatesLayout;
}

const brushWidth = 22;
/** Shorter drags are clicks, which open the axis again. */
const leastDrag = 4;

/** The strip of an axis that is brushed by dragging along it. */
function Brush({ axis, place, layout, brushes, onBrush }: BrushProps) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const ends = layout.axes[place]!;
  const brush = brushes[place];
  const isAcross = layout.orientation === "across";
  const here = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const drag = (event: PointerEvent<SVGRectElement>) => {
    if (!from.current) return;
    const to = here(event);
    if (Math.abs(isAcross ? to.y - from.current.y : to.x - from.current.x) < leastDrag) return;
    const [a, b] = [valueOnAxis(from.current, axis, ends), valueOnAxis(to, axis, ends)];
    onBrush(place, { min: Math.min(a, b), max: Math.max(a, b) });
  };
  const shown = brush && [
    pointOnAxis(brush.min ?? Math.min(axis.worst, axis.best), axis, ends),
    pointOnAxis(brush.max ?? Math.max(axis.worst, axis.best), axis, ends),
  ];
  return (
    <g>
      {shown && <rect {...boxAround(shown[0]!, shown[1]!, isAcross)} className="fill-accent/20 stroke-accent" rx="3" />}
      <rect
        {...boxAround(ends.worst, ends.best, isAcross)}
        fill="transparent"
        className={isAcross ? "cursor-ns-resize touch-none" : "cursor-ew-resize touch-pan-y"}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = here(event);
        }}
        onPointerMove={drag}
        onPointerUp={(event) => {
          const to = here(event);
          const start = from.current;
          from.current = null;
          if (start && Math.hypot(to.x - start.x, to.y - start.y) < leastDrag) onBrush(place, null);
        }}
      />
    </g>
  );
}

function boxAround(a: { x: number; y: number }, b: { x: number; y: number }, isAcross: boolean) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return isAcross
    ? { x: x - brushWidth / 2, y, width: brushWidth, height: Math.max(1, Math.abs(a.y - b.y)) }
    : { x, y: y - brushWidth / 2, width: Math.max(1, Math.abs(a.x - b.x)), height: brushWidth };
}

/** Names with units, and the values at both ends. */
function AxisNames({
  axes,
  layout,
  labels,
}: ParallelCoordinatesProps & { readonly layout: ParallelCoordinatesLayout }) {
  return layout.axes.map(({ id, worst, best }, place) => {
    const axis = axes[place]!;
    if (layout.orientation === "across") {
      const box = { left: best.x - layout.nameWidth / 2, width: layout.nameWidth };
      return (
        <div key={id} aria-hidden="true" className="pointer-events-none text-center text-xs leading-4">
          <div className="absolute top-0 flex h-11 flex-col justify-end px-1" style={box}>
            <span className="line-clamp-2 font-semibold">{axis.name}</span>
            <span className="truncate text-muted">{axis.unit}</span>
          </div>
          <div className="absolute text-muted" style={{ ...box, top: best.y - 18 }}>
            {labels.value(place, axis.best)}
          </div>
          <div className="absolute text-muted" style={{ ...box, top: worst.y + 4 }}>
            {labels.value(place, axis.worst)}
          </div>
        </div>
      );
    }
    return (
      <div
        key={id}
        aria-hidden="true"
        className="pointer-events-none absolute flex w-full justify-between gap-2 text-xs leading-4"
        style={{ top: best.y - 36 }}
      >
        <span className="text-muted">{labels.value(place, axis.worst)}</span>
        <span className="truncate font-semibold">
          {axis.name} <span className="font-normal text-muted">{axis.unit}</span>
        </span>
        <span className="text-muted">{labels.value(place, axis.best)}</span>
      </div>
    );
  });
}
