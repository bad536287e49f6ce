import type { StorylineId } from "@tamarisk/domain";
import {
  type ParallelAxis,
  type ParallelCoordinatesLayout,
  type ParallelLine,
  pointOnAxis,
} from "./parallel-coordinates-layout.ts";
import { spreadLabels } from "./spread-labels.ts";
import { storylineStyle } from "./storyline-style.ts";

export function AxisLines({ layout }: { readonly layout: ParallelCoordinatesLayout }) {
  return layout.axes.map(({ id, worst, best }) => (
    <path key={id} d={`M${worst.x} ${worst.y}L${best.x} ${best.y}`} className="stroke-edge" />
  ));
}

/** A storyline in its colour and pattern. */
export function ReferenceLine({ id, path }: { readonly id: StorylineId; readonly path: string }) {
  const { line, dash } = storylineStyle(id);
  return <path d={path} fill="none" stroke={line} strokeWidth="2.4" strokeDasharray={dash} />;
}

interface ReferenceBadgesProps {
  readonly references: readonly { readonly id: StorylineId; readonly values: readonly number[] }[];
  readonly axes: readonly ParallelAxis[];
  readonly layout: ParallelCoordinatesLayout;
}

/** The letters of storylines where their lines end, moved apart where they would cover one another. */
export function ReferenceBadges({ references, axes, layout }: ReferenceBadgesProps) {
  const isAcross = layout.orientation === "across";
  const ends = layout.axes.at(-1)!;
  const wanted = references.map(({ values }) => {
    const { x, y } = pointOnAxis(values.at(-1)!, axes.at(-1)!, ends);
    return isAcross ? y : x;
  });
  const places = isAcross
    ? spreadLabels(wanted, 18, ends.best.y, ends.worst.y)
    : spreadLabels(wanted, 25, ends.worst.x, ends.best.x);
  return references.map(({ id }, place) => {
    const { text, mark } = storylineStyle(id);
    const [x, y] = isAcross ? [ends.best.x + 20, places[place]!] : [places[place]!, ends.best.y + 16];
    return (
      <g key={id}>
        <rect x={x - 11} y={y - 8} width="22" height="16" rx="5" fill={text} className="stroke-panel" />
        <text x={x} y={y + 4} textAnchor="middle" className="fill-on-storyline text-xs font-semibold">
          {mark}
        </text>
      </g>
    );
  });
}

interface SelectedLineProps {
  readonly line: ParallelLine & { readonly path: string };
  readonly axes: readonly ParallelAxis[];
  readonly layout: ParallelCoordinatesLayout;
}

export function SelectedLine({ line, axes, layout }: SelectedLineProps) {
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

interface AxisNamesProps {
  readonly axes: readonly (ParallelAxis & { readonly name: string; readonly unit: string })[];
  readonly layout: ParallelCoordinatesLayout;
  readonly value: (axis: number, value: number) => string;
}

/** Names with units, and the values at both ends. */
export function AxisNames({ axes, layout, value }: AxisNamesProps) {
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
            {value(place, axis.best)}
          </div>
          <div className="absolute text-muted" style={{ ...box, top: worst.y + 4 }}>
            {value(place, axis.worst)}
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
        <span className="rounded-sm bg-panel/85 text-muted">{value(place, axis.worst)}</span>
        <span className="truncate rounded-sm bg-panel/85 px-1 font-semibold">
          {axis.name} <span className="font-normal text-muted">{axis.unit}</span>
        </span>
        <span className="rounded-sm bg-panel/85 text-muted">{value(place, axis.best)}</span>
      </div>
    );
  });
}
