"use client";

import type { EnsembleSummary, Lever, Objective, Storyline } from "@tamarisk/domain";
import type { TownParameters } from "@tamarisk/town-model";
import { type ReactNode, useMemo, useState } from "react";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";
import { LeverPanel } from "./lever-panel.tsx";
import { LiveBadge } from "./live-status.tsx";
import { NarrativePanel } from "./narrative-panel.tsx";
import { outOfHundred } from "./out-of-hundred.ts";
import { OutcomeCard } from "./outcome-card.tsx";
import type { ShownTheme, ThemeOutcomes } from "./outcome-themes.ts";
import { firstShownYear, type PastOutcomes, pastSeries } from "./past-series.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { shareVerdict } from "./share-verdict.ts";
import { ThemeTabs } from "./theme-tabs.tsx";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LeverEdits } from "./use-lever-edits.ts";
import type { LiveFutures } from "./use-live-futures.ts";

interface StorylineViewProps {
  /** As drawn: with the futures of levers that were moved, in the shown theme. */
  readonly summary: EnsembleSummary;
  readonly saved: EnsembleSummary;
  readonly storyline: Storyline;
  readonly storylines: readonly Storyline[];
  readonly reference: Storyline | null;
  readonly themes: readonly ThemeOutcomes[];
  readonly shown: ThemeOutcomes;
  readonly levers: readonly Lever[];
  /** `null` while its figures are on their way, or when this page cannot have them. */
  readonly town: TownParameters | null;
  readonly past: PastOutcomes;
  readonly answers: readonly AnsweredQuestion[];
  readonly savedAnswers: readonly AnsweredQuestion[];
  /** The planner's own questions. */
  readonly own: readonly Objective[];
  readonly currentYear: number;
  readonly endYear: number;
  readonly edits: LeverEdits;
  /** The run came from another version of the model, so its levers cannot be moved here. */
  readonly isLocked: boolean;
  readonly live: LiveFutures;
  readonly unsaved: ReactNode;
  readonly words: FuturesWords;
  readonly onShare: () => void;
  readonly onThemeChange: (theme: ShownTheme) => void;
  readonly onOwnQuestions: (own: readonly Objective[]) => void;
}

/**
 * One storyline: what it does and promises on the left, what comes of it on the right. On narrow screens the
 * levers stand before the charts.
 */
export function StorylineView(props: StorylineViewProps) {
  const { summary, storyline, words, live, edits } = props;
  const { t, local } = words;
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[19.75rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <LeverPanel
        storyline={storyline}
        others={props.storylines.filter(({ id, settings }) => id !== storyline.id && settings.length > 0)}
        levers={props.levers}
        town={props.town}
        edits={edits}
        isLocked={props.isLocked}
        currentYear={props.currentYear}
        endYear={props.endYear}
        words={words}
        onShare={props.onShare}
      />
      <section aria-labelledby="range-of-outcomes" className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
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
        <ThemeTabs
          themes={props.themes}
          shown={props.shown.theme}
          answers={props.answers}
          words={words}
          onThemeChange={props.onThemeChange}
        >
          <ThemeCards {...props} />
        </ThemeTabs>
      </section>
      <NarrativePanel storyline={storyline} words={words} />
    </div>
  );
}

/** The outcomes of the shown theme, one chart each. */
function ThemeCards(props: StorylineViewProps) {
  const { summary, storyline, reference, shown, past, answers, own, currentYear, live, words } = props;
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
    <>
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
        {shown.outcomes.map((outcome, index) => {
          const isAsked = ({ question }: AnsweredQuestion) => question.outcomeId === outcome.id;
          return (
            <OutcomeCard
              key={outcome.id}
              summary={summary}
              outcome={outcome}
              storyline={storyline}
              reference={reference}
              past={series.get(outcome.id)!}
              answer={answers.find(isAsked) ?? null}
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
    </>
  );
}

/** The outcome that holds least often, if it holds in few futures: the one chart that is framed. */
function alertedOutcome(answers: readonly AnsweredQuestion[]): string | null {
  const headline = futuresHeadline(answers);
  const worst = headline?.weakest ?? headline?.first;
  const share = worst && outOfHundred(worst.storyline);
  return worst && share != null && shareVerdict(share) === "few" ? worst.question.outcomeId : null;
}
