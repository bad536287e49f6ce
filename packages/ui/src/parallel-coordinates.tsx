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
import { AxisLines, AxisNames, ReferenceBadges, ReferenceLine, SelectedLine } from "./parallel-coordinates-marks.tsx";
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
  const reach = useMemo(() => reachOfLines(lines, axes[colourBy]!, colourBy), [lines, axes, colourBy]);
  const selected = drawn.find(({ id }) => id === selectedId);
  return (
    <div ref={ref} className="relative min-w-0">
      <svg width={width} height={layout.height} role="img" aria-label={labels.chart} className="block">
        {receding.map(({ id, path }) => (
          <path key={id} d={path} fill="none" className="stroke-hairline" />
        ))}
        <AxisLines layout={layout} />
        {passing.map(({ id, path, values }) => (
          <path
            key={id}
            d={path}
            fill="none"
            strokeWidth="1.6"
            strokeOpacity="0.85"
            stroke={lineColour(shareOnAxis(values[colourBy]!, reach))}
          />
        ))}
        {references.map(({ id, values }) => (
          <ReferenceLine key={id} id={id} path={parallelPath({ id, values }, axes, layout)} />
        ))}
        {selected && <SelectedLine line={selected} axes={axes} layout={layout} />}
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
        <ReferenceBadges references={references} axes={axes} layout={layout} />
      </svg>
      <AxisNames axes={axes} layout={layout} value={labels.value} />
    </div>
  );
}

/** The ends of an axis as far as lines reach, without the storylines: colours are to tell lines apart. */
function reachOfLines(lines: readonly ParallelLine[], axis: ParallelAxis, place: number): ParallelAxis {
  const values = lines.map((line) => line.values[place]!);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return axis.worst < axis.best ? { id: axis.id, worst: low, best: high } : { id: axis.id, worst: high, best: low };
}

/** From sand to the accent; both change with the theme. */
export function lineColour(share: number): string {
  return `color-mix(in oklab, var(--color-accent) ${Math.round(share * 100)}%, var(--color-edge))`;
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
