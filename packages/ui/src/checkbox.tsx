"use client";

import { type ReactNode, useId } from "react";

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** Yes or no, with the words beside the box. */
export function Checkbox({ label, checked, onCheckedChange, hint, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex gap-2">
      <input
        {...rest}
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheckedChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="m-0.5 size-4 shrink-0 accent-accent max-sm:mt-3 max-sm:size-5"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="max-sm:block max-sm:py-2.5">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-xs text-muted max-sm:-mt-2">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
