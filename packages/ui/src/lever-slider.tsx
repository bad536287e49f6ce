"use client";

import { type ReactNode, useId } from "react";
import { Badge } from "./badge.tsx";

export interface LeverSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onValueChange: (value: number) => void;
  /** Called when the hand lets go: the moment to save or to run at full size. */
  readonly onValueCommit?: () => void;
  /** The value with its unit, in words: "42 km by 2045". */
  readonly valueText: ReactNode;
  /** The same for a screen reader. */
  readonly valueTextAloud: string;
  /** The storyline's own setting, a tick on the track. */
  readonly origin?: number;
  /** Below the track: "Restored length. Storyline: 30 km". */
  readonly hint?: ReactNode;
  /** Present when the planner moved it away from the storyline. */
  readonly changed?: { readonly label: string; readonly resetLabel: string; readonly onReset: () => void };
  /** CSS colour of the track; a storyline's `line`. */
  readonly color?: string;
  readonly disabled?: boolean;
}

/** One lever of a policy: what it is set to, where the storyline had it, and a way back. */
export function LeverSlider(props: LeverSliderProps) {
  const { label, value, min, max, step, onValueChange, onValueCommit, valueText, valueTextAloud } = props;
  const { origin, hint, changed, color = "var(--color-ink)", disabled } = props;
  const id = useId();
  const place = (at: number) => `calc(9px + (100% - 18px) * ${(at - min) / (max - min || 1)})`;
  return (
    <div className="py-2">
      <div className="flex items-baseline gap-2">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {changed && <Badge tone="accent">{changed.label}</Badge>}
        <output htmlFor={id} className="ml-auto whitespace-nowrap text-muted">
          {valueText}
        </output>
      </div>
      <div
        className="relative h-6 max-sm:h-9"
        style={{ ["--track" as string]: color, ["--at" as string]: place(value) }}
      >
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={valueTextAloud}
          onChange={(event) => onValueChange(event.target.valueAsNumber)}
          onPointerUp={onValueCommit}
          onKeyUp={onValueCommit}
          className="lever-slider"
        />
        {origin !== undefined && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-1 w-0.5 rounded-full bg-ink opacity-55"
            style={{ left: `calc(${place(origin)} - 1px)` }}
          />
        )}
      </div>
      <div className="flex justify-between gap-4 text-xs text-muted">
        <span>{hint}</span>
        {changed && (
          <button
            type="button"
            className="link"
            aria-label={`${changed.resetLabel}: ${label}`}
            onClick={changed.onReset}
          >
            {changed.resetLabel}
          </button>
        )}
      </div>
    </div>
  );
}
