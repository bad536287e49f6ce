"use client";

import { User } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { passwordLength } from "./password-length.ts";

/** The fields an account form may have. */
type AccountField = "name" | "email" | "password" | "organisation";

type Values = Partial<Record<AccountField, string>>;

/**
 * What is typed into an account form, and what is wrong with it once it was sent. A sign-in asks only that the password
 * is there; its length is checked where one is chosen.
 */
export function useAccountFields(initial: Values, choosesPassword: boolean) {
  const t = useTranslations("account.missing");
  const [values, setValues] = useState<Values>(initial);
  const [checked, setChecked] = useState(false);

  const problemOf = (field: AccountField): string | undefined => {
    const value = values[field]?.trim() ?? "";
    if (field === "email") {
      if (value === "") return t("emailBlank");
      return User.shape.email.safeParse(value).success ? undefined : t("email", { found: value });
    }
    if (field === "password") {
      const { length } = values.password ?? "";
      if (length === 0) return t("passwordBlank");
      return choosesPassword && length < passwordLength.min
        ? t("password", { found: length, min: String(passwordLength.min) })
        : undefined;
    }
    return value === "" ? t(field) : undefined;
  };

  const fields = Object.keys(initial) as AccountField[];
  return {
    typed: (field: AccountField) => (field === "password" ? (values[field] ?? "") : (values[field]?.trim() ?? "")),
    /** Spread on a text field. */
    bind: (field: AccountField) => ({
      value: values[field] ?? "",
      onValueChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
      error: checked ? problemOf(field) : undefined,
    }),
    /** Whether everything can be sent; shows what cannot. */
    check: (): boolean => {
      setChecked(true);
      return fields.every((field) => problemOf(field) === undefined);
    },
  };
}
