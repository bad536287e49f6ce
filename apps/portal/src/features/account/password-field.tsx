"use client";

import { Checkbox } from "@tamarisk/ui/checkbox";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

interface PasswordFieldProps {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that can be shown while it is typed. */
export function PasswordField({ hint, error, ...field }: PasswordFieldProps) {
  const t = useTranslations("account.field");
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-1">
      <TextField
        {...field}
        {...(hint ? { hint } : {})}
        {...(error ? { error } : {})}
        label={t("password")}
        name="password"
        type={shown ? "text" : "password"}
      />
      <Checkbox label={t("showPassword")} checked={shown} onCheckedChange={setShown} />
    </div>
  );
}
