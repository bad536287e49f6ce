"use client";

import type { DecisionEvidence } from "@tamarisk/domain";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useLocale, useTranslations } from "next-intl";
import { unitLabel } from "@/features/data/unit-label.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { useReadingWords } from "./decision-facts.tsx";

/** What was known when it was decided, as it stood then. */
export function DecisionEvidenceList({ evidence }: { readonly evidence: DecisionEvidence }) {
  const t = useTranslations("decisions");
  const plan = useTranslations("plan");
  const locale = useLocale();
  const { text, value, list } = useFigures();
  const inWords = useReadingWords();
  const { gate, alert, observations, planVersion } = evidence;
  if (!gate && !alert && observations.length === 0) return null;
  const sources = (each: { evidence: readonly { source: string }[] }) => [
    ...new Set(each.evidence.map(({ source }) => source)),
  ];
  return (
    <details className="text-xs">
      <summary className="cursor-pointer text-muted max-sm:py-2">
        {planVersion === null ? t("evidence.title") : t("evidence.titleIn", { number: String(planVersion) })}
      </summary>
      <ul className="m-0 mt-1.5 grid list-none gap-1.5 p-0">
        {alert && (
          <li>
            {t("evidence.alert")} {text(alert.message)}
            {alert.assessment &&
              ` ${t("evidence.assessed", { name: alert.assessment.by, text: text(alert.assessment.text) })}`}
          </li>
        )}
        {gate?.reading.conditions.map((reading, place) => (
          <li key={place} className="flex flex-wrap items-start gap-x-2 gap-y-0.5">
            <StateBadge state={reading.status}>{plan(`status.${reading.status}`)}</StateBadge>
            <span className="min-w-0 flex-1 basis-52">
              {text(reading.condition.label)} <span className="text-muted">{inWords(reading)}</span>
              {reading.evidence.length > 0 && (
                <span className="text-muted"> · {t("evidence.source", { source: list(sources(reading)) })}</span>
              )}
            </span>
          </li>
        ))}
        {observations.map((each) => (
          <li key={`${each.observationId} ${each.version}`}>
            {each.indicatorId} · {String(each.year)} · {value(each.value)} {unitLabel(each.unit, locale)} ·{" "}
            <span className="text-muted">{each.source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
