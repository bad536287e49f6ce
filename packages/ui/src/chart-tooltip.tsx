import type { ReactNode } from "react";

export interface ChartTooltipProps {
  /** The point it speaks of, px from the top left of the chart. */
  readonly x: number;
  readonly y: number;
  readonly chartWidth: number;
  readonly children: ReactNode;
}

/** What a mark stands for, above it, turned inward near the edges. For eyes only: the same words go to the reader elsewhere. */
export function ChartTooltip({ x, y, chartWidth, children }: ChartTooltipProps) {
  const share = Math.min(1, Math.max(0, x / Math.max(1, chartWidth)));
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-20 w-max max-w-56 rounded-md bg-ink px-2.5 py-1.5 text-xs text-on-ink shadow-lifted"
      style={{ left: x, top: y - 10, transform: `translate(${-share * 100}%, -100%)` }}
    >
      {children}
    </div>
  );
}
