"use client";

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { controlClass } from "./control-class.ts";
import { Field } from "./field.tsx";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "value" | "onChange" | "id"> {
  readonly label: ReactNode;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly note?: ReactNode;
}

/** Several lines of text with their label, hint and error. */
export function TextArea({ label, hint, error, note, value, onValueChange, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} note={note}>
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          className={classNames(controlClass, "resize-y", className)}
        />
      )}
    </Field>
  );
}
