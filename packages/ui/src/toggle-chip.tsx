"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface ToggleChipProps {
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
  readonly children: ReactNode;
  /** How many there are, in muted figures. */
  readonly count?: ReactNode;
}

/** A filter that is on or off, in a row with its siblings. */
export function ToggleChip({ pressed, onPressedChange, children, count }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onPressedChange(!pressed)}
      className={classNames(
        "inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap rounded-full border px-3 transition-colors max-sm:min-h-11",
        pressed ? "border-accent bg-accent-wash font-semibold" : "border-edge bg-panel hover:border-field print:hidden",
      )}
    >
      {children}
      {count !== undefined && <span className="font-normal text-muted">{count}</span>}
    </button>
  );
}
