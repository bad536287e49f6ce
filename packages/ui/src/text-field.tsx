"use client";

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { controlClass } from "./control-class.ts";
import { Field } from "./field.tsx";

export interface TextFieldProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "id"> {
  readonly label: ReactNode;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly note?: ReactNode;
}

/** One line of text with its label, hint and error. */
export function TextField({ label, hint, error, note, value, onValueChange, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} note={note}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          className={classNames(controlClass, className)}
        />
      )}
    </Field>
  );
}
