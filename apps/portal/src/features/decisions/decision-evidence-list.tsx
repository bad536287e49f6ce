"use client";

import { type DecisionEvidence, judgedCondition } from "@tamarisk/domain";
import { useLocale, useTranslations } from "next-intl";
import { unitLabel } from "@/features/data/unit-label.ts";
import { ConditionTree } from "@/features/plan/condition-tree.tsx";
import { ProposalMark } from "@/features/plan/proposal-mark.tsx";
import { sourceWords } from "@/features/town/source-words.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { useReadingWords } from "./decision-facts.tsx";

/** What was known when it was decided, as it stood then. */
export function DecisionEvidenceList({ evidence }: { readonly evidence: DecisionEvidence }) {
  const t = useTranslations("decisions");
  const locale = useLocale();
  const { text, value, list } = useFigures();
  const inWords = useReadingWords();
  const { gate, alert, observations, planVersion } = evidence;
  if (!gate && !alert && observations.length === 0) return null;
  const sources = (each: { evidence: readonly { source: string }[] }) => [
    ...new Set(each.evidence.map(({ source }) => sourceWords(source, locale))),
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
        {gate && (
          <li>
            <ConditionTree
              tree={judgedCondition(gate.condition, gate.reading.conditions)}
              leaf={(reading) => (
                <>
                  {text(reading.condition.label)} <span className="text-muted">{inWords(reading)}</span>{" "}
                  <ProposalMark condition={reading.condition} />
                  {reading.evidence.length > 0 && (
                    <span className="text-muted"> · {t("evidence.source", { source: list(sources(reading)) })}</span>
                  )}
                </>
              )}
            />
          </li>
        )}
        {observations.map((each) => (
          <li key={`${each.observationId} ${each.version}`}>
            {each.indicatorId} · {String(each.year)} · {value(each.value)} {unitLabel(each.unit, locale)} ·{" "}
            <span className="text-muted">{sourceWords(each.source, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
