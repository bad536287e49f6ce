"use client";

import type { EnsembleSummary, Lever, Storyline, Uncertainty } from "@tamarisk/domain";
import { type ReactNode, useMemo, useState } from "react";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";
import { LeverPanel } from "./lever-panel.tsx";
import { LiveBadge } from "./live-status.tsx";
import { NarrativePanel } from "./narrative-panel.tsx";
import { outOfHundred } from "./out-of-hundred.ts";
import { OutcomeCard } from "./outcome-card.tsx";
import type { OutcomeQuestion } from "./outcome-question.ts";
import { firstShownYear, type PastOutcomes, pastSeries } from "./past-series.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { shareVerdict } from "./share-verdict.ts";
import { UncertaintyPanel } from "./uncertainty-panel.tsx";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LeverEdits } from "./use-lever-edits.ts";
import type { LiveFutures } from "./use-live-futures.ts";

interface StorylineViewProps {
  /** As drawn: with the futures of levers that were moved. */
  readonly summary: EnsembleSummary;
  readonly saved: EnsembleSummary;
  readonly storyline: Storyline;
  readonly reference: Storyline | null;
  readonly levers: readonly Lever[];
  readonly uncertainties: readonly Uncertainty[];
  readonly past: PastOutcomes;
  readonly answers: readonly AnsweredQuestion[];
  readonly savedAnswers: readonly AnsweredQuestion[];
  /** The planner's own questions. */
  readonly own: readonly OutcomeQuestion[];
  readonly currentYear: number;
  readonly endYear: number;
  readonly edits: LeverEdits;
  /** The run came from another version of the model, so its levers cannot be moved here. */
  readonly isLocked: boolean;
  readonly live: LiveFutures;
  readonly unsaved: ReactNode;
  readonly words: FuturesWords;
  readonly onShare: () => void;
  readonly onOwnQuestions: (own: readonly OutcomeQuestion[]) => void;
}

/** One storyline: what it does and what nobody controls on the left, what comes of it on the right. */
export function StorylineView(props: StorylineViewProps) {
  const { summary, storyline, reference, levers, uncertainties, past, answers, own, currentYear, live, words } = props;
  const { t, local } = words;
  const [askedId, setAskedId] = useState<string | null>(null);
  const series = useMemo(
    () => new Map(summary.outcomes.map(({ id }) => [id, pastSeries(past, id)])),
    [summary.outcomes, past],
  );
  const startYear = firstShownYear(past, currentYear);
  const alertId = alertedOutcome(answers);
  const asking = answers.find(({ question }) => question.outcomeId === askedId);
  const asked = asking && summary.outcomes.find(({ id }) => id === askedId);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[19.75rem_minmax(0,1fr)]">
        <div className="grid grid-cols-1 gap-4 max-lg:order-2">
          <LeverPanel
            storyline={storyline}
            levers={levers}
            edits={props.edits}
            isLocked={props.isLocked}
            currentYear={currentYear}
            endYear={props.endYear}
            words={words}
            onShare={props.onShare}
          />
          <NarrativePanel storyline={storyline} words={words} />
          <UncertaintyPanel uncertainties={uncertainties} words={words} />
        </div>
        <section aria-labelledby="range-of-outcomes" className="min-w-0">
          <div className="mb-2 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id="range-of-outcomes" className="m-0 text-base font-semibold">
              {t("outcomes.title", { storyline: local(storyline.name) })}
            </h2>
            <LiveBadge live={live} saved={props.saved.experimentCount} words={words} />
            {summary.failedRuns > 0 && (
              <span className="text-xs text-check">{t("outcomes.failed", { count: summary.failedRuns })}</span>
            )}
            {props.unsaved}
          </div>
          <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
            {summary.outcomes.map((outcome, index) => {
              const isAsked = ({ question }: AnsweredQuestion) => question.outcomeId === outcome.id;
              const answer = answers.find(isAsked) ?? null;
              return (
                <OutcomeCard
                  key={outcome.id}
                  summary={summary}
                  outcome={outcome}
                  storyline={storyline}
                  reference={reference}
                  past={series.get(outcome.id)!}
                  answer={answer}
                  savedAnswer={live.kind === "saved" ? null : (props.savedAnswers.find(isAsked) ?? null)}
                  isOwnQuestion={own.some(({ outcomeId }) => outcomeId === outcome.id)}
                  isAlert={outcome.id === alertId}
                  namesBands={index === 0}
                  currentYear={currentYear}
                  startYear={startYear}
                  words={words}
                  onAsk={setAskedId}
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
            setAskedId(null);
          }}
          onClose={() => setAskedId(null)}
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
