"use client";

import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { SelectOption } from "./select.tsx";

export interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onValueChange: (value: Value) => void;
  /** The filter narrows the list: drawn in the accent. */
  readonly active?: boolean;
}

/** A filter in a row of filters: "Province All 31 ▾", name and choice in one control. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, value, options, onValueChange, active = false } = props;
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  return (
    <label
      className={classNames(
        "relative inline-flex min-h-8 max-w-full items-center gap-1.5 whitespace-nowrap rounded-md border px-2.5 max-sm:min-h-11",
        "focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-field",
        active ? "border-accent bg-accent-wash" : "border-edge bg-panel",
      )}
    >
      <span className="text-muted">{label}</span>
      <span aria-hidden="true" className="min-w-0 truncate">
        {chosen}
      </span>
      <Icon name="chevron-down" size={12} />
      <select
        value={value}
        onChange={(event) => onValueChange(event.target.value as Value)}
        className="absolute inset-0 w-full cursor-pointer opacity-0 max-sm:text-base"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
