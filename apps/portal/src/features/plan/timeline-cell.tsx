import { classNames } from "@tamarisk/ui/class-names";
import type { ReactNode } from "react";
import { positionOf, type TimelineScale, type TimelineSpan } from "./timeline-scale.ts";

interface TimelineCellProps {
  readonly scale: TimelineScale;
  readonly children?: ReactNode;
}

/** One row of the timeline: its rules, and what happens when. The words beside it say the same, so it is not read aloud. */
export function TimelineCell({ scale, children }: TimelineCellProps) {
  return (
    <div aria-hidden="true" className="relative mx-3 h-full min-h-8">
      {scale.ticks.map((tick) => (
        <span
          key={tick}
          className="absolute inset-y-0 w-px bg-hairline"
          style={{ left: share(positionOf(scale, tick)) }}
        />
      ))}
      {scale.today !== null && <span className="absolute inset-y-0 w-px bg-ink" style={{ left: share(scale.today) }} />}
      {children}
    </div>
  );
}

interface TimelineBarProps {
  readonly span: TimelineSpan;
  /** Behind a gate that is not met: drawn with dashes. */
  readonly isWaiting: boolean;
  readonly tone: "phase" | "unit" | "measure" | "selected";
  readonly label?: string;
}

const looks = {
  phase: { solid: "h-1 bg-ink", waiting: "h-0 border-t-2 border-dashed border-ink" },
  unit: {
    solid: "h-5 rounded-sm border-[1.5px] border-mature bg-wash",
    waiting: "h-5 rounded-sm border-[1.5px] border-dashed border-mature bg-panel",
  },
  measure: { solid: "h-2 rounded-sm bg-field", waiting: "h-2 rounded-sm border border-dashed border-field bg-panel" },
  selected: {
    solid: "h-2 rounded-sm bg-accent",
    waiting: "h-2 rounded-sm border border-dashed border-accent bg-accent-wash",
  },
};

/** A stretch of years in the middle of its row. */
export function TimelineBar({ span, isWaiting, tone, label }: TimelineBarProps) {
  const labelsInside = tone === "unit";
  return (
    <>
      <span
        className={classNames(
          "absolute top-1/2 flex -translate-y-1/2 items-center justify-center overflow-hidden text-xs font-semibold",
          isWaiting ? looks[tone].waiting : looks[tone].solid,
        )}
        style={{ left: share(span.left), width: `max(3px, ${share(span.width)})` }}
      >
        {labelsInside && label}
      </span>
      {!labelsInside && label && <BarLabel span={span}>{label}</BarLabel>}
    </>
  );
}

/** Right of the bar, or left of it where there is no room. */
function BarLabel({ span, children }: { readonly span: TimelineSpan; readonly children: ReactNode }) {
  const end = span.left + span.width;
  const isLeft = end > 0.72 && span.left > 0.28;
  const isInside = end > 0.72 && !isLeft;
  return (
    <span
      className={classNames(
        "absolute top-1/2 whitespace-nowrap px-1.5 text-xs text-muted",
        isInside ? "translate-y-1 right-0" : "-translate-y-1/2",
      )}
      style={isInside ? undefined : isLeft ? { right: share(1 - span.left) } : { left: share(end) }}
    >
      <span className="rounded-sm bg-panel/80 px-0.5">{children}</span>
    </span>
  );
}

/** The years along the top. */
export function TimelineAxis({ scale, todayLabel }: { readonly scale: TimelineScale; readonly todayLabel: string }) {
  const today = scale.today;
  return (
    <div aria-hidden="true" className="relative mx-3 h-5 text-xs font-normal text-muted">
      {scale.ticks
        .filter((tick) => today === null || Math.abs(positionOf(scale, tick) - today) > 0.09)
        .map((tick) => (
          <span
            key={tick}
            className={edgeAware(positionOf(scale, tick))}
            style={{ left: share(positionOf(scale, tick)) }}
          >
            {tick}
          </span>
        ))}
      {today !== null && (
        <span className={classNames(edgeAware(today), "text-ink")} style={{ left: share(today) }}>
          {todayLabel}
        </span>
      )}
    </div>
  );
}

function edgeAware(position: number): string {
  const shift = position < 0.04 ? "" : position > 0.96 ? "-translate-x-full" : "-translate-x-1/2";
  return `absolute bottom-0 whitespace-nowrap ${shift}`;
}

/** A point in time on the row. */
export function TimelineMark({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  return (
    <span className="absolute top-1/2 flex -translate-x-1/2 -translate-y-1/2 items-center" style={{ left: share(at) }}>
      {children}
    </span>
  );
}

function share(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`;
}
