"use client";

import { type AuditEvent, textIn } from "@tamarisk/domain";
import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { auditWords } from "./audit-words.ts";

/** What an audit entry says happened, as the end of a sentence that begins with who did it. */
export function useAuditSentence(): (event: AuditEvent) => string {
  const t = useTranslations("administration.event");
  const problem = useTranslations("problem.subject");
  const role = useTranslations("shell.role");
  const locale = useLocale();
  return useCallback(
    (event) => {
      const { key, names, titles, roles } = auditWords(event);
      if (key === null) {
        const subject = event.subjectKind as "other";
        return t("other", { action: event.action, subject: problem(problem.has(subject) ? subject : "other") });
      }
      const values = {
        ...names,
        ...mapValues(titles, (title) => textIn(locale, title).text),
        ...mapValues(roles, (each) => role(each)),
      };
      return t(key as "other", values as Record<"action" | "subject", string>);
    },
    [t, problem, role, locale],
  );
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, words: (value: Value) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, words(value)]));
}
