"use client";

import { useMemo } from "react";
import { storylineStyle } from "./storyline-style.ts";
import { textWidth } from "./text-width.ts";
import { type TriangleCloud, type TriangleLayout, type TriangleMark, triangleLayout } from "./triangle-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface TriangleChartProps {
  readonly clouds: readonly TriangleCloud[];
  /** Names of the corners: top, lower left, lower right. */
  readonly corners: readonly [string, string, string];
  readonly labels: {
    /** The chart's name and finding, read aloud. */
    readonly chart: string;
    readonly percent: (percent: number) => string;
  };
}

const widest = 520;
/** For shares and names below the foot. */
const footRoom = 40;

/**
 * Storylines between three corners, a cross where all three weigh the same: a badge in the middle of each one's futures and an ellipse around 90 of 100 of them,
 * told apart by letter and line pattern.
 */
export function TriangleChart({ clouds, corners, labels }: TriangleChartProps) {
  const [ref, room] = useElementWidth<HTMLDivElement>(widest);
  const width = Math.min(widest, room);
  const layout = useMemo(() => triangleLayout(clouds, width), [clouds, width]);
  const height = layout.corners[1].y + footRoom;
  return (
    <div ref={ref} className="flex min-w-0 justify-center">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={labels.chart}
        className="block overflow-visible fill-ink"
      >
        <Frame layout={layout} corners={corners} percent={labels.percent} />
        {layout.marks.map((mark) => (
          <Cloud key={mark.storyline} mark={mark} />
        ))}
        {layout.balance && <Balance {...layout.balance} />}
        {layout.marks.map((mark) => (
          <Badge key={mark.storyline} {...mark} />
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
        <text x={left.x - 8} y={left.y + 32}>
          {corners[1]}
        </text>
        <text x={right.x + 8} y={right.y + 32} textAnchor="end">
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

function Balance({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 6} ${y}h12M${x} ${y - 6}v12`} className="stroke-ink" strokeWidth="1.4" />;
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

function Badge({ storyline, middle, badge }: TriangleMark) {
  const { text, line, mark } = storylineStyle(storyline);
  const width = Math.max(18, textWidth(mark, 12, true) + 6);
  return (
    <g>
      <path d={`M${middle.x} ${middle.y}L${badge.x} ${badge.y}`} stroke={line} />
      <circle cx={middle.x} cy={middle.y} r="2.6" fill={text} className="stroke-panel" />
      <rect
        x={badge.x - width / 2}
        y={badge.y - 9}
        width={width}
        height="18"
        rx="5"
        fill={text}
        className="stroke-panel"
      />
      <text x={badge.x} y={badge.y + 4} textAnchor="middle" className="fill-on-storyline text-xs font-semibold">
        {mark}
      </text>
    </g>
  );
}
