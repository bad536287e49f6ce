"use client";

import { type ReactNode, useState } from "react";
import { classNames } from "./class-names.ts";
import { controlClass } from "./control-class.ts";
import { Field } from "./field.tsx";
import { type NumberEntry, readNumber } from "./number-entry.ts";
import { textWidth } from "./text-width.ts";

export interface NumberFieldProps {
  readonly label: ReactNode;
  /** Start with `numberEntry(stored)`. */
  readonly value: NumberEntry;
  readonly onValueChange: (entry: NumberEntry) => void;
  /** The unit, shown inside the field on the right. */
  readonly unit?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly note?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly name?: string;
}

/**
 * A number with its unit. An empty field is `blank`, never 0; text that cannot be read stays on screen as it was
 * typed and arrives as `unreadable`, so the form can say what it found.
 */
export function NumberField({ label, hint, error, note, value, onValueChange, unit, ...rest }: NumberFieldProps) {
  const [draft, setDraft] = useState(() => textOf(value));
  const text = same(readNumber(draft), value) ? draft : textOf(value);
  return (
    <Field label={label} hint={hint} error={error} note={note}>
      {(control) => (
        <span className="relative block">
          <input
            {...rest}
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setDraft(event.target.value);
              onValueChange(readNumber(event.target.value));
            }}
            className={classNames(controlClass, "text-right", unit && "pr-(--unit)")}
            style={unit ? { ["--unit" as string]: `calc(${textWidth(unit, 14)}px + 1.25rem)` } : undefined}
          />
          {unit && (
            <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-muted">{unit}</span>
          )}
        </span>
      )}
    </Field>
  );
}

function textOf(entry: NumberEntry): string {
  if (entry.kind === "blank") return "";
  return entry.kind === "unreadable" ? entry.text : String(entry.value).replace("-", "−");
}

function same(a: NumberEntry, b: NumberEntry): boolean {
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "unreadable" && b.kind === "unreadable") return a.text === b.text;
  return a.kind === b.kind;
}
