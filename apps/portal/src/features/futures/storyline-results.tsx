"use client";

import type { Ensemble, EnsembleSummary, Objective, Storyline } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { type ReactNode, useMemo } from "react";
import { GainsPanel } from "@/features/gains/gains-panel.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { answeredQuestions, type ExceedanceCount } from "./answered-questions.ts";
import { StorylineHeader } from "./futures-header.tsx";
import type { FuturesScreenProps, StorylineList } from "./futures-screen-props.ts";
import { answeredLive, type LiveResults, withLiveBands } from "./live-results.ts";
import { UnsavedNotice } from "./live-status.tsx";
import { mayRunFutures } from "./may-run-futures.ts";
import { OtherModelNotice } from "./other-model-notice.tsx";
import { outcomesByTheme, shownTheme } from "./outcome-themes.ts";
import { referenceStoryline } from "./reference-storyline.ts";
import { StorylineView } from "./storyline-view.tsx";
import { UncertaintyPanel } from "./uncertainty-panel.tsx";
import type { FuturesAddressControl } from "./use-futures-address.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import { useLeverEdits } from "./use-lever-edits.ts";
import { type LiveFutures, useLiveFutures } from "./use-live-futures.ts";
import type { Runs } from "./use-runs.ts";
import { useTown } from "./use-town.ts";

interface StorylineResultsProps extends Pick<FuturesScreenProps, "role" | "currentYear"> {
  readonly run: Ensemble;
  readonly runs: Runs;
  readonly summary: EnsembleSummary;
  readonly storyline: Storyline;
  /** All storylines of the run. */
  readonly storylines: readonly Storyline[];
  readonly reference: Storyline | null;
  readonly list: Extract<StorylineList, { kind: "ready" }>;
  readonly questions: readonly Objective[];
  /** Counted over the saved run, as far as the server has. */
  readonly counts: readonly ExceedanceCount[];
  readonly address: FuturesAddressControl;
  readonly words: FuturesWords;
  readonly controls: ReactNode;
  readonly status: ReactNode;
}

/** One storyline of a run, as saved or with levers moved: then the futures are computed here and drawn in its place. */
export function StorylineResults(props: StorylineResultsProps) {
  const { run, runs, summary, storyline, list, questions, counts, address, words, controls, status } = props;
  const { t } = words;
  const say = useSnackbar();
  const found = useTown(run);
  const town = found.kind === "ready" ? found.town : null;
  const isLocked = found.kind === "other-model";
  const edits = useLeverEdits(run, storyline, address);
  const live = useLiveFutures(run, town, storyline.id, isLocked ? null : edits.toRun);
  const themes = useMemo(() => outcomesByTheme(summary.outcomes), [summary.outcomes]);
  const theme = shownTheme(themes, address.theme);
  const drawn = drawnResults(live);
  const answers = useMemo(
    () => answeredQuestions(questions, counts, storyline.id, referenceStoryline),
    [questions, counts, storyline.id],
  );
  const shown = useMemo(() => {
    const drawnIds = theme?.outcomes.map(({ id }) => id) ?? [];
    return drawn ? withLiveBands(summary, drawn, drawnIds) : summary;
  }, [drawn, summary, theme]);
  const shownAnswers = useMemo(
    () => (drawn ? answeredLive(answers, storyline.id, drawn) : answers),
    [drawn, answers, storyline.id],
  );

  const save = () => {
    const { experimentCount, seed } = run.recipe.sampling;
    const storylineIds = list.storylines.map(({ id }) => id);
    const changes = [{ storylineId: storyline.id, settings: [...edits.settings] }];
    runs.start.mutate(
      { experimentCount, seed, storylineIds, changes },
      { onSuccess: (started) => address.showRun(started.id) },
    );
  };
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say({ message: t("levers.shared") }),
      () => say({ message: t("levers.notShared") }),
    );
  };
  return (
    <div className="grid grid-cols-1 gap-4 pt-4">
      <StorylineHeader
        run={run}
        storyline={storyline}
        answers={shownAnswers}
        words={words}
        actions={<div className="print:hidden">{controls}</div>}
      />
      {status}
      {isLocked && <OtherModelNotice run={run} words={words} />}
      {found.kind === "failed" && <ProblemNotice error={found.error} />}
      {theme && (
        <StorylineView
          summary={shown}
          saved={summary}
          storyline={storyline}
          storylines={props.storylines}
          reference={props.reference}
          themes={themes}
          shown={theme}
          town={town}
          levers={list.levers}
          past={list.past}
          answers={shownAnswers}
          savedAnswers={answers}
          own={address.questions}
          currentYear={props.currentYear}
          endYear={list.endYear}
          edits={edits}
          isLocked={isLocked}
          live={live}
          unsaved={
            <UnsavedNotice
              live={live}
              words={words}
              isSaving={runs.start.isPending}
              onSave={mayRunFutures(props.role) ? save : null}
            />
          }
          words={words}
          onOwnQuestions={address.setQuestions}
          onShare={share}
          onThemeChange={address.setTheme}
        />
      )}
      {town && props.reference && (
        <GainsPanel
          run={run}
          town={town}
          storyline={storyline}
          reference={props.reference}
          settings={edits.kept}
          currentYear={props.currentYear}
          year={address.gainsYear}
          words={words}
          onYearChange={address.setGainsYear}
        />
      )}
      <UncertaintyPanel uncertainties={list.uncertainties} words={words} />
    </div>
  );
}

/** While the next futures are computed, the last ones stay. */
function drawnResults(live: LiveFutures): LiveResults | null {
  if (live.kind === "drawn") return live.results;
  return live.kind === "starting" ? live.before : null;
}
