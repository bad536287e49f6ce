"use client";

import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What follows from this choice. */
  readonly detail?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: ReactNode;
  readonly value: Value | null;
  readonly options: readonly RadioOption<Value>[];
  readonly onValueChange: (value: Value) => void;
  /** `cards` puts each choice in its own frame, for decisions; `list` is plain. */
  readonly variant?: "list" | "cards";
}

/** One choice out of a few, all in sight; arrow keys move between them. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, value, options, onValueChange, variant = "list" } = props;
  const name = useId();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-semibold">{label}</legend>
      <div className={variant === "cards" ? "grid gap-2" : "grid gap-0.5"}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              "flex gap-3 has-disabled:opacity-55 max-sm:min-h-11",
              variant === "list" && "py-1",
              variant === "cards" && "rounded-md border px-4 py-2.5",
              variant === "cards" && (option.value === value ? "border-accent bg-accent-wash" : "border-edge bg-panel"),
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValueChange(option.value)}
              className="mt-0.5 size-4 shrink-0 accent-accent max-sm:size-5"
            />
            <span>
              {option.label}
              {option.detail && <span className="block text-xs text-muted">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
