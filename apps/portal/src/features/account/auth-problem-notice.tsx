"use client";

import { Notice } from "@tamarisk/ui/notice";
import { useTranslations } from "next-intl";
import type { AuthProblem } from "./auth-problem.ts";
import { passwordLength } from "./password-length.ts";

/** Why signing in or up did not work, and what to do. */
export function AuthProblemNotice({ problem }: { readonly problem: AuthProblem }) {
  const t = useTranslations("account.problem");
  const remedy = () => {
    if (problem.kind === "refused") return t("refused.remedy", { message: problem.message });
    if (problem.kind === "password-length") {
      return t("password-length.remedy", { min: String(passwordLength.min), max: String(passwordLength.max) });
    }
    return t(`${problem.kind}.remedy`);
  };
  return <Notice tone="error" title={t(`${problem.kind}.title`)} remedy={remedy()} />;
}
