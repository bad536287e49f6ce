"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import { placeInRange, type RangeLimitLayout, rangeLimitLayout, valueInRange } from "./range-limit-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

/** One end of a limit. */
export type LimitEnd = "min" | "max";

export interface RangeLimitProps {
  readonly low: number;
  readonly high: number;
  readonly sought: readonly number[];
  readonly others: readonly number[];
  /** The limit; an end that is left out is open. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The hand moves an end: nothing is written down yet. */
  readonly onMove: (end: LimitEnd, value: number) => void;
  /** The hand lets go, or a key has moved an end by a step. */
  readonly onSet: (end: LimitEnd, value: number) => void;
  readonly labels: {
    /** What the drawing shows, read aloud. */
    readonly chart: string;
    readonly end: (end: LimitEnd) => string;
    readonly value: (value: number) => string;
  };
}

/** A limit drawn over the whole range, with the futures behind it; both ends can be dragged or moved with arrow keys. */
export function RangeLimit(props: RangeLimitProps) {
  const { low, high, sought, others, min, max, onMove, onSet, labels } = props;
  const [ref, width] = useElementWidth<HTMLDivElement>(320);
  const layout = useMemo(
    () => rangeLimitLayout({ low, high, sought, others, width }),
    [low, high, sought, others, width],
  );
  const from = placeInRange(min ?? low, { low, high }, layout);
  const to = placeInRange(max ?? high, { low, high }, layout);
  return (
    <div ref={ref} className="relative" style={{ height: layout.height }}>
      <svg width={width} height={layout.height} role="img" aria-label={labels.chart} className="block">
        <path d={layout.othersShape} className="fill-muted/25" />
        <path d={layout.soughtShape} className="fill-not-met/15 stroke-not-met" strokeWidth="1.2" />
        <path d={`M${layout.left} ${layout.foot}H${layout.right}`} className="stroke-edge" />
        <rect
          x={from}
          y={layout.top}
          width={Math.max(0, to - from)}
          height={layout.foot - layout.top}
          className="fill-accent/10"
        />
        <path d={`M${layout.left} ${layout.foot + 11}H${layout.right}`} className="stroke-hairline" strokeWidth="4" />
        <path d={`M${from} ${layout.foot + 11}H${Math.max(to, from + 1)}`} className="stroke-accent" strokeWidth="4" />
      </svg>
      <Handle end="min" at={from} value={min ?? low} {...{ low, high, layout, onMove, onSet, labels }} />
      <Handle end="max" at={to} value={max ?? high} {...{ low, high, layout, onMove, onSet, labels }} />
    </div>
  );
}

interface HandleProps extends Pick<RangeLimitProps, "low" | "high" | "onMove" | "onSet" | "labels"> {
  readonly end: LimitEnd;
  readonly at: number;
  readonly value: number;
  readonly layout: RangeLimitLayout;
}

/** Steps of the keys, as shares of the range. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
};

function Handle({ end, at, value, low, high, layout, onMove, onSet, labels }: HandleProps) {
  /** How far from the end the hand took it, and where the end is now. */
  const held = useRef<{ readonly offset: number; value: number } | null>(null);
  const inside = (next: number) => Math.min(high, Math.max(low, next));

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    if (step !== undefined) onSet(end, inside(value + step * (high - low)));
    else onSet(end, event.key === "Home" ? low : high);
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { offset: event.clientX - at, value };
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={labels.end(end)}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={labels.value(value)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (!held.current) return;
        held.current.value = inside(valueInRange(event.clientX - held.current.offset, { low, high }, layout));
        onMove(end, held.current.value);
      }}
      onPointerUp={() => {
        if (held.current) onSet(end, held.current.value);
        held.current = null;
      }}
      className="absolute h-7 w-6 -translate-x-1/2 cursor-ew-resize touch-none rounded-sm print:hidden"
      style={{ left: at, top: layout.foot - 3 }}
    >
      <span
        className={`absolute top-1.5 block h-4 w-[9px] border-2 border-accent bg-panel ${end === "min" ? "right-1/2 rounded-l-full" : "left-1/2 rounded-r-full"}`}
      />
    </div>
  );
}
