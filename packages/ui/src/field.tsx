"use client";

import { type ReactNode, useId } from "react";
import { StateGlyph } from "./state-glyph.tsx";

/** What a control needs to be tied to its label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export interface FieldProps {
  readonly label: ReactNode;
  /** Standing help: the unit, the range, an example. */
  readonly hint?: ReactNode;
  /** What was found and what to do. Present means invalid. */
  readonly error?: ReactNode;
  /** Beside the label: "needed to save", "optional". */
  readonly note?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labelled place for one control. Use it for a control this package does not have. */
export function Field({ label, hint, error, note, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {note && <span className="text-xs text-muted">{note}</span>}
      </div>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      <div aria-live="polite" className="empty:-mt-1">
        {error && (
          <p id={`${id}-error`} className="flex gap-1.5 text-xs text-error">
            <span className="flex h-[1lh] items-center">
              <StateGlyph state="not-met" />
            </span>
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
