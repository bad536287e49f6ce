"use client";

import { type ConditionReading, judgedCondition } from "@tamarisk/domain";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useLocale, useTranslations } from "next-intl";
import { unitLabel } from "@/features/data/unit-label.ts";
import { ConditionTree } from "@/features/plan/condition-tree.tsx";
import { readingInWords } from "@/features/plan/condition-words.ts";
import { ProposalMark } from "@/features/plan/proposal-mark.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { type AlertFigure, alertFigures } from "./alert-figures.ts";
import type { DecisionSubject } from "./decision-subject.ts";

/** What is known now, beside the choice: the state, the reading and the figures of the signpost. */
export function DecisionFacts({ subject }: { readonly subject: DecisionSubject }) {
  const t = useTranslations("decisions");
  const plan = useTranslations("plan");
  const { text } = useFigures();
  const inWords = useReadingWords();
  const assessment = subject.kind === "alert" ? subject.alert.assessment : null;
  return (
    <div className="mb-4 grid gap-3">
      <dl className="m-0 grid gap-px overflow-hidden rounded-md bg-hairline sm:grid-flow-col sm:auto-cols-fr [&>div]:bg-wash [&>div]:px-3 [&>div]:py-2">
        <div>
          <dt className="text-xs text-muted">{t("facts.now")}</dt>
          <dd className="m-0 mt-0.5 font-semibold">
            {subject.kind === "gate" ? (
              <StateBadge state={subject.reading?.status ?? "unknown"}>
                {plan(`status.${subject.reading?.status ?? "unknown"}`)}
              </StateBadge>
            ) : (
              t(`alertState.${subject.alert.state}`)
            )}
          </dd>
        </div>
        {subject.kind === "alert" &&
          alertFigures(subject.alert).map((figure) => <Figure key={figure.kind} figure={figure} />)}
      </dl>
      {subject.kind === "gate" && subject.reading && (
        <div className="grid gap-1.5 text-xs">
          <ConditionTree
            tree={judgedCondition(subject.gate.condition, subject.reading.conditions)}
            leaf={(reading) => (
              <>
                <span className="font-semibold">{text(reading.condition.label)}</span>{" "}
                <span className="text-muted">{inWords(reading)}</span> <ProposalMark condition={reading.condition} />
              </>
            )}
          />
        </div>
      )}
      {assessment && (
        <p className="m-0 text-sm">
          <span className="font-semibold">{t("facts.assessedBy", { name: assessment.by })}</span>{" "}
          {text(assessment.text)}
        </p>
      )}
    </div>
  );
}

function Figure({ figure }: { readonly figure: AlertFigure }) {
  const t = useTranslations("decisions");
  const locale = useLocale();
  const { value } = useFigures();
  return (
    <div>
      <dt className="text-xs text-muted">{t(`facts.${figure.kind}`)}</dt>
      <dd className="m-0 mt-0.5">
        <span className="font-semibold">
          {figure.kind === "crossing"
            ? String(figure.year)
            : `${value(figure.value)} ${unitLabel(figure.unit, locale)}`}
        </span>{" "}
        {figure.kind === "reading" && (
          <span className="text-xs text-muted">
            {t(figure.isProvisional ? "facts.provisional" : "facts.final", { year: String(figure.year) })}
          </span>
        )}
        {figure.kind === "crossing" && (
          <span className="text-xs text-muted">
            {t("facts.between", { earliest: String(figure.earliest), latest: String(figure.latest) })}
          </span>
        )}
      </dd>
    </div>
  );
}

/** What the data says to a condition, in the reader's language. */
export function useReadingWords(): (reading: ConditionReading) => string {
  const plan = useTranslations("plan");
  const locale = useLocale();
  const { value } = useFigures();
  return (reading) => {
    const unit = unitLabel(reading.condition.unit, locale);
    return readingInWords(plan, reading, (each) => (unit === "%" ? `${value(each)} %` : `${value(each)} ${unit}`));
  };
}
