"use client";

import { type ChangeRange, changeBarLayout } from "./change-bar-layout.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface ChangeBarProps {
  readonly range: ChangeRange;
  /** The change at either end; the same for all bars that are compared. */
  readonly most: number;
  /** Whether the median is good news; `neither` where no side is better, or where it is not sure. */
  readonly tone: "better" | "worse" | "neither";
  /** The change in words, read aloud. */
  readonly label: string;
}

const height = 18;
const inks = { better: "text-met", worse: "text-not-met", neither: "text-muted" };

/** A change against zero: a pale bar over 90 of 100 futures, an arrow to the median. Direction and words say what colour says. */
export function ChangeBar({ range, most, tone, label }: ChangeBarProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(160);
  const { zero, bar, median, isDot, cut } = changeBarLayout(range, most, width);
  const head = median > zero ? -6 : 6;
  const middle = height / 2;
  return (
    <div ref={ref} className={inks[tone]} style={{ height }}>
      <svg width={width} height={height} role="img" aria-label={label} className="block">
        <path d={`M0 ${middle}H${width}`} className="stroke-hairline" />
        <rect x={bar.x} y={middle - 4} width={bar.width} height="8" rx="1.5" fill="currentColor" opacity="0.22" />
        {cut.left && <path d={`M5 ${middle - 4}l-4 4l4 4`} fill="none" stroke="currentColor" strokeWidth="1.4" />}
        {cut.right && (
          <path d={`M${width - 5} ${middle - 4}l4 4l-4 4`} fill="none" stroke="currentColor" strokeWidth="1.4" />
        )}
        <path d={`M${zero} 0V${height}`} className="stroke-ink" />
        {isDot ? (
          <circle cx={median} cy={middle} r="3.4" fill="currentColor" className="stroke-panel" />
        ) : (
          <>
            <path d={`M${zero} ${middle}H${median + head / 2}`} stroke="currentColor" strokeWidth="2.4" />
            <path d={`M${median} ${middle}l${head} -4.6v9.2z`} fill="currentColor" />
          </>
        )}
      </svg>
    </div>
  );
}
