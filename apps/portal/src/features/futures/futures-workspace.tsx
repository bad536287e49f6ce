"use client";

import type { Ensemble, EnsembleSummary, Objective } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { classNames } from "@tamarisk/ui/class-names";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { StorylineTabs } from "@tamarisk/ui/storyline-tabs";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { Link } from "@/i18n/navigation.ts";
import type { ExceedanceCount } from "./answered-questions.ts";
import { storylinesIn } from "./band-of.ts";
import { FirstRun } from "./first-run.tsx";
import type { FuturesScreenProps, StorylineList } from "./futures-screen-props.ts";
import { mayRunFutures } from "./may-run-futures.ts";
import { PastRuns } from "./past-runs.tsx";
import { RecipePanel } from "./recipe-panel.tsx";
import { referenceStoryline } from "./reference-storyline.ts";
import { RoughTownNotice } from "./rough-town-notice.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { RunOptionsPanel } from "./run-options-panel.tsx";
import { RunStatus } from "./run-status.tsx";
import { shownRun } from "./shown-run.ts";
import { StorylineCards } from "./storyline-cards.tsx";
import { StorylineResults } from "./storyline-results.tsx";
import { type FuturesAddressControl, useFuturesAddress } from "./use-futures-address.ts";
import { type FuturesWords, useFuturesWords } from "./use-futures-words.ts";
import { useResults } from "./use-results.ts";
import { useRunForm } from "./use-run-form.ts";
import { type Runs, useRuns } from "./use-runs.ts";

interface ReadyProps extends FuturesScreenProps {
  readonly list: Extract<StorylineList, { kind: "ready" }>;
}

/** Storylines, runs and results of a town that has a model. */
export function FuturesWorkspace(props: ReadyProps) {
  const { projectId, list, role, townName } = props;
  const words = useFuturesWords(list.outcomes);
  const { t, local } = words;
  const say = useSnackbar();
  const address = useFuturesAddress();
  const runs = useRuns(projectId, props.runs, address.showRun);
  const run = shownRun(runs.runs, address.ensembleId);
  const canRun = mayRunFutures(role);
  const form = useRunForm(runs, list.storylines, (started, wasKnown) => {
    address.showRun(started.id);
    if (wasKnown) say({ message: t("run.sameRecipe") });
  });
  const controls = canRun && <RunButtons form={form} runs={runs} words={words} isPrimary={run === null} />;
  const status = (
    <>
      {list.madeFromCensus && <RoughTownNotice projectId={projectId} made={list.madeFromCensus} words={words} />}
      {canRun && <RunOptionsPanel form={form} words={words} />}
      <RunStatus runs={runs} canRun={canRun} words={words} />
    </>
  );

  if (run) {
    return (
      <Results {...props} run={run} runs={runs} address={address} words={words} controls={controls} status={status} />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <FirstRun
        town={local(townName)}
        storylineCount={list.storylines.length}
        startYear={list.startYear}
        endYear={list.endYear}
        isUnderWay={runs.moving !== null}
        words={words}
        action={controls || null}
      />
      {status}
      <StorylineCards storylines={list.storylines} words={words} />
      {runs.runs.length > 0 && <PastRuns runs={runs.runs} shownId={null} words={words} onShow={() => undefined} />}
    </div>
  );
}

interface ResultsProps extends Omit<ReadyProps, "runs"> {
  readonly run: Ensemble;
  readonly runs: Runs;
  readonly address: FuturesAddressControl;
  readonly words: FuturesWords;
  readonly controls: React.ReactNode;
  readonly status: React.ReactNode;
}

/** The results of one finished run, by storyline. */
function Results(props: ResultsProps) {
  const { run, runs, list, address, words, status } = props;
  const { t } = words;
  const { summary, questions, counts } = useResults(run, address.questions);
  return (
    <div className="grid grid-cols-1 gap-4">
      {summary.error && <ProblemNotice error={summary.error} />}
      {counts.error && <ProblemNotice error={counts.error} />}
      {summary.data ? (
        <ResultViews {...props} summary={summary.data} questions={questions} counts={counts.data} />
      ) : (
        <>
          {status}
          <Skeleton label={t("loading")} lines={2} />
          <Skeleton label={t("loading")} height={420} />
        </>
      )}
      <RecipePanel run={run} storylines={list.storylines} words={words} />
      <PastRuns runs={runs.runs} shownId={run.id} words={words} onShow={({ id }) => address.setRun(id)} />
    </div>
  );
}

interface ResultViewsProps extends ResultsProps {
  readonly summary: EnsembleSummary;
  readonly questions: readonly Objective[];
  /** As far as the server has counted. */
  readonly counts: readonly ExceedanceCount[];
}

function ResultViews(props: ResultViewsProps) {
  const { summary, list, address, words } = props;
  const { t, local } = words;
  const covered = storylinesIn(summary);
  const storylines = list.storylines.filter(({ id }) => covered.includes(id));
  const storyline = storylines.find(({ id }) => id === address.storylineId) ?? storylines[0];
  const reference = storylines.find(({ id }) => id === referenceStoryline) ?? null;
  if (!storyline) return null;

  return (
    <StorylineTabs
      label={t("storylines")}
      value={storyline.id}
      onValueChange={address.setStoryline}
      items={storylines.map(({ id, name, subtitle }) => ({
        storyline: id,
        name: local(name),
        subtitle: local(subtitle),
      }))}
    >
      <StorylineResults
        {...props}
        controls={
          <div className="flex flex-wrap items-center justify-end gap-2">
            <Link
              href={`/projects/${props.projectId}/compare?run=${props.run.id}`}
              className={classNames(buttonClass("secondary"), "print:hidden")}
            >
              {t("compare", { count: storylines.length })}
            </Link>
            {props.controls}
          </div>
        }
        storyline={storyline}
        storylines={storylines}
        reference={reference?.id === storyline.id ? null : reference}
      />
    </StorylineTabs>
  );
}
