"use client";

import type { StorylineId } from "@tamarisk/domain";
import { useMemo } from "react";
import { storylineStyle } from "./storyline-style.ts";
import { textWidth } from "./text-width.ts";
import {
  type TriangleCloud,
  type TriangleLayout,
  type TriangleMark,
  topRoom,
  triangleLayout,
} from "./triangle-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface TriangleChartProps {
  readonly clouds: readonly TriangleCloud[];
  /** Names of the corners: top, lower left, lower right. */
  readonly corners: readonly [string, string, string];
  readonly labels: {
    /** The chart's name and finding, read aloud. */
    readonly chart: string;
    /** At the point where all three weigh the same. */
    readonly balance: string;
    readonly percent: (percent: number) => string;
  };
}

const widest = 520;

/**
 * Storylines between three corners: a badge in the middle of each one's futures and an ellipse around 90 of 100 of them,
 * told apart by letter and line pattern.
 */
export function TriangleChart({ clouds, corners, labels }: TriangleChartProps) {
  const [ref, room] = useElementWidth<HTMLDivElement>(widest);
  const width = Math.min(widest, room);
  const layout = useMemo(() => triangleLayout(clouds, width), [clouds, width]);
  const height = layout.corners[1].y + topRoom;
  return (
    <div ref={ref} className="flex justify-center">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={labels.chart}
        className="block overflow-visible fill-ink"
      >
        <Frame layout={layout} corners={corners} percent={labels.percent} />
        {layout.balance && <Balance {...layout.balance} label={labels.balance} />}
        {layout.marks.map((mark) => (
          <Cloud key={mark.storyline} mark={mark} />
        ))}
        {layout.marks.map((mark) => (
          <Badge key={mark.storyline} storyline={mark.storyline} {...mark.middle} />
        ))}
      </svg>
    </div>
  );
}

interface FrameProps {
  readonly layout: TriangleLayout;
  readonly corners: TriangleChartProps["corners"];
  readonly percent: (percent: number) => string;
}

function Frame({ layout, corners, percent }: FrameProps) {
  const [top, left, right] = layout.corners;
  return (
    <>
      <path d={layout.outline} className="fill-wash stroke-edge" />
      {layout.grid.map(({ path, percent: share, at }) => (
        <g key={path}>
          <path d={path} className="stroke-hairline" />
          <GridName at={at} layout={layout} text={percent(share)} />
        </g>
      ))}
      <g className="font-semibold">
        <text x={top.x} y={top.y - 10} textAnchor="middle">
          {corners[0]}
        </text>
        <text x={left.x - 8} y={left.y + 20}>
          {corners[1]}
        </text>
        <text x={right.x + 8} y={right.y + 20} textAnchor="end">
          {corners[2]}
        </text>
      </g>
    </>
  );
}

/** Beside the side on which the line begins. */
function GridName({ at, layout, text }: { at: { x: number; y: number }; layout: TriangleLayout; text: string }) {
  const [top, left] = layout.corners;
  const isOnFoot = at.y > left.y - 1;
  const isLeft = !isOnFoot && at.x < top.x;
  const x = at.x + (isOnFoot ? 0 : isLeft ? -4 : 4);
  return (
    <text
      x={x}
      y={at.y + (isOnFoot ? 14 : -2)}
      textAnchor={isOnFoot ? "middle" : isLeft ? "end" : "start"}
      className="fill-muted text-xs"
    >
      {text}
    </text>
  );
}

function Balance({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }) {
  return (
    <g>
      <path d={`M${x - 5} ${y}h10M${x} ${y - 5}v10`} className="stroke-muted" strokeWidth="1.4" />
      <text x={x + 8} y={y + 14} className="halo fill-muted text-xs">
        {label}
      </text>
    </g>
  );
}

function Cloud({ mark }: { readonly mark: TriangleMark }) {
  const { line, dash } = storylineStyle(mark.storyline);
  const { x, y } = mark.middle;
  const { long, short, degrees } = mark.ellipse;
  return (
    <ellipse
      cx={x}
      cy={y}
      rx={long}
      ry={short}
      transform={`rotate(${degrees} ${x} ${y})`}
      fill={line}
      fillOpacity="0.12"
      stroke={line}
      strokeWidth="2"
      strokeDasharray={dash}
    />
  );
}

function Badge({ storyline, x, y }: { readonly storyline: StorylineId; readonly x: number; readonly y: number }) {
  const { text, mark } = storylineStyle(storyline);
  const width = Math.max(18, textWidth(mark, 12, true) + 6);
  return (
    <g>
      <rect x={x - width / 2} y={y - 9} width={width} height="18" rx="5" fill={text} className="stroke-panel" />
      <text x={x} y={y + 4} textAnchor="middle" className="fill-on-storyline text-xs font-semibold">
        {mark}
      </text>
    </g>
  );
}
