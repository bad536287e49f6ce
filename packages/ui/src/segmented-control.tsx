"use client";

import { type ReactNode, useId } from "react";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  /** Read aloud, not drawn. */
  readonly label: string;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onValueChange: (value: Value) => void;
}

/** Two to five views of the same thing side by side; arrow keys move between them. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, segments, onValueChange } = props;
  const name = useId();
  return (
    <fieldset className="m-0 inline-flex max-w-full overflow-x-auto rounded-md border border-edge bg-panel p-0">
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className="inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap border-r border-edge px-3 last:border-r-0 first:rounded-l-[5px] last:rounded-r-[5px] has-checked:bg-ink has-checked:font-semibold has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent not-has-checked:print:hidden max-sm:min-h-11"
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onValueChange(segment.value)}
            className="sr-only"
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
