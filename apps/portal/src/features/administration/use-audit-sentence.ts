"use client";

import { type AuditEvent, textIn } from "@tamarisk/domain";
import { useLocale, useTranslations } from "next-intl";
import { auditWords } from "./audit-words.ts";
import { useAuditNames } from "./use-audit-names.ts";

/** What each of these audit entries says happened, as the end of a sentence that begins with who did it. */
export function useAuditSentence(events: readonly AuditEvent[]): (event: AuditEvent) => string {
  const called = useAuditNames(events);
  const t = useTranslations("administration.event");
  const problem = useTranslations("problem.subject");
  const role = useTranslations("shell.role");
  const locale = useLocale();
  return (event) => {
    const { key, names, titles, roles } = auditWords(event);
    if (key === null) {
      const subject = event.subjectKind as "other";
      return t("other", { action: event.action, subject: problem(problem.has(subject) ? subject : "other") });
    }
    const { indicator, town } = names;
    const values = {
      ...names,
      ...(indicator && { indicator: called.indicator(indicator) }),
      ...(town && { town: called.town(town) }),
      ...mapValues(titles, (title) => textIn(locale, title).text),
      ...mapValues(roles, (each) => role(each)),
    };
    return t(key as "other", values as Record<"action" | "subject", string>);
  };
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, words: (value: Value) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, words(value)]));
}
