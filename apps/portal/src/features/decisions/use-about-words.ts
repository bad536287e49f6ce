"use client";

import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { DecisionView } from "./decision-view.ts";

/** What a decision is about, in words; `null` for a lesson, which is about itself. */
export function useAboutWords(): (decision: Pick<DecisionView, "evidence">) => string | null {
  const t = useTranslations("decisions");
  const local = useLocalText();
  return ({ evidence: { alert, gate } }) => {
    if (alert) return t("log.about.alert", { message: local(alert.message) });
    return gate && t("log.about.gate", { title: local(gate.title), opens: local(gate.opens) });
  };
}
