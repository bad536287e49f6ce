"use client";

import type { EnsembleSummary } from "@tamarisk/domain";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { storylinesIn } from "@/features/futures/band-of.ts";
import { PastRuns } from "@/features/futures/past-runs.tsx";
import { RecipePanel } from "@/features/futures/recipe-panel.tsx";
import { referenceStoryline } from "@/features/futures/reference-storyline.ts";
import { StorylineCards } from "@/features/futures/storyline-cards.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import type { CompareResultsProps } from "./compare-results-props.ts";
import { CompareView } from "./compare-view.tsx";

/** One finished run: its storylines compared, what each promises, and how the numbers were made. */
export function CompareResults(props: CompareResultsProps) {
  const { run, runs, list, address, words } = props;
  const planning = usePlanning();
  const summary = useQuery(
    planning.ensemble.summary.queryOptions(
      { projectId: run.projectId, ensembleId: run.id },
      { staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const covered = useMemo(() => summary.data && storylinesOf(summary.data, list), [summary.data, list]);
  return (
    <div className="grid grid-cols-1 gap-4">
      {summary.error && <ProblemNotice error={summary.error} />}
      {summary.data && covered ? (
        <CompareView {...props} key={run.id} summary={summary.data} {...covered} />
      ) : (
        !summary.error && <Skeleton label={words.t("loading")} height={420} />
      )}
      <StorylineCards storylines={list.storylines} words={words} />
      <RecipePanel run={run} storylines={list.storylines} words={words} />
      <PastRuns runs={runs} shownId={run.id} words={words} onShow={({ id }) => address.setRun(id)} />
    </div>
  );
}

/** The storylines that the run covers: those compared, and the one they are measured against. */
function storylinesOf(summary: EnsembleSummary, { storylines }: Pick<CompareResultsProps["list"], "storylines">) {
  const covered = storylinesIn(summary);
  const run = storylines.filter(({ id }) => covered.includes(id));
  return {
    reference: run.find(({ id }) => id === referenceStoryline) ?? null,
    compared: run.filter(({ id }) => id !== referenceStoryline),
  };
}
