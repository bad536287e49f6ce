"use client";

import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface ProgressBarProps {
  /** What is under way: "Running 1,000 futures". */
  readonly label: string;
  /** Done so far, 0 to `max`; null while nobody knows. */
  readonly value: number | null;
  readonly max: number;
  /** "412 of 1,000", written by the caller in the reader's language. */
  readonly detail?: ReactNode;
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
}

/** How far work has come, and a way to stop it. */
export function ProgressBar({ label, value, max, detail, cancel }: ProgressBarProps) {
  const share = value === null || max <= 0 ? null : Math.min(1, Math.max(0, value / max));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-56">
        <div className="mb-1 flex flex-wrap justify-between gap-x-4">
          <span className="font-semibold">{label}</span>
          {detail && <span className="text-muted sm:whitespace-nowrap">{detail}</span>}
        </div>
        <div
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={value ?? undefined}
          className="h-2 overflow-hidden rounded-full bg-hairline"
        >
          <div
            className={share === null ? "hatched h-full w-full animate-pulse" : "h-full bg-ink transition-[width]"}
            style={share === null ? undefined : { width: `${share * 100}%` }}
          />
        </div>
      </div>
      {cancel && <Button onClick={cancel.onCancel}>{cancel.label}</Button>}
    </div>
  );
}
