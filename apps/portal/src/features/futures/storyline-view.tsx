"use client";

import type { EnsembleSummary, Lever, Storyline, Uncertainty } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { useMemo, useState } from "react";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";
import { LeverPanel } from "./lever-panel.tsx";
import { NarrativePanel } from "./narrative-panel.tsx";
import { outOfHundred } from "./out-of-hundred.ts";
import { OutcomeCard } from "./outcome-card.tsx";
import type { OutcomeQuestion } from "./outcome-question.ts";
import { firstShownYear, type PastOutcomes, pastSeries } from "./past-series.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { shareVerdict } from "./share-verdict.ts";
import { UncertaintyPanel } from "./uncertainty-panel.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface StorylineViewProps {
  readonly summary: EnsembleSummary;
  readonly storyline: Storyline;
  readonly reference: Storyline | null;
  readonly levers: readonly Lever[];
  readonly uncertainties: readonly Uncertainty[];
  readonly past: PastOutcomes;
  readonly answers: readonly AnsweredQuestion[];
  /** The planner's own questions. */
  readonly own: readonly OutcomeQuestion[];
  readonly currentYear: number;
  readonly words: FuturesWords;
  readonly onOwnQuestions: (own: readonly OutcomeQuestion[]) => void;
}

/** One storyline: what it does and what nobody controls on the left, what comes of it on the right. */
export function StorylineView(props: StorylineViewProps) {
  const { summary, storyline, reference, levers, uncertainties, past, answers, own, currentYear, words } = props;
  const { t, local } = words;
  const [asking, setAsking] = useState<AnsweredQuestion | null>(null);
  const series = useMemo(
    () => new Map(summary.outcomes.map(({ id }) => [id, pastSeries(past, id)])),
    [summary.outcomes, past],
  );
  const startYear = firstShownYear(past, currentYear);
  const alertId = alertedOutcome(answers);
  const asked = asking && summary.outcomes.find(({ id }) => id === asking.question.outcomeId);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[19.75rem_minmax(0,1fr)]">
        <div className="grid grid-cols-1 gap-4 max-lg:order-2">
          <LeverPanel storyline={storyline} levers={levers} words={words} />
          <NarrativePanel storyline={storyline} words={words} />
          <UncertaintyPanel uncertainties={uncertainties} words={words} />
        </div>
        <section aria-labelledby="range-of-outcomes" className="min-w-0">
          <div className="mb-2 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id="range-of-outcomes" className="m-0 text-base font-semibold">
              {t("outcomes.title", { storyline: local(storyline.name) })}
            </h2>
            <Badge>{t("outcomes.count", { count: words.count(summary.experimentCount) })}</Badge>
            {summary.failedRuns > 0 && (
              <span className="text-xs text-check">{t("outcomes.failed", { count: summary.failedRuns })}</span>
            )}
          </div>
          <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
            {summary.outcomes.map((outcome, index) => {
              const answer = answers.find(({ question }) => question.outcomeId === outcome.id) ?? null;
              return (
                <OutcomeCard
                  key={outcome.id}
                  summary={summary}
                  outcome={outcome}
                  storyline={storyline}
                  reference={reference}
                  past={series.get(outcome.id)!}
                  answer={answer}
                  isOwnQuestion={own.some(({ outcomeId }) => outcomeId === outcome.id)}
                  isAlert={outcome.id === alertId}
                  namesBands={index === 0}
                  currentYear={currentYear}
                  startYear={startYear}
                  words={words}
                  onAsk={() => setAsking(answer)}
                />
              );
            })}
          </div>
        </section>
      </div>
      {asking && asked && (
        <QuestionDialog
          summary={summary}
          outcome={asked}
          question={asking.question}
          words={words}
          onApply={(question) => {
            const others = own.filter(({ outcomeId }) => outcomeId !== asked.id);
            props.onOwnQuestions(question ? [...others, question] : others);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** The outcome that holds least often, if it holds in few futures: the one chart that is framed. */
function alertedOutcome(answers: readonly AnsweredQuestion[]): string | null {
  const headline = futuresHeadline(answers);
  const worst = headline?.weakest ?? headline?.first;
  const share = worst && outOfHundred(worst.storyline);
  return worst && share != null && shareVerdict(share) === "few" ? worst.question.outcomeId : null;
}
