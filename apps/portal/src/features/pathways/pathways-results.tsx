"use client";

import { EmptyState } from "@tamarisk/ui/empty-state";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { questionsFor } from "@/features/futures/outcome-question.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import type { PathwaysProps, PathwaysResultsProps } from "./pathways-props.ts";
import { PathwaysWorkspace } from "./pathways-workspace.tsx";
import { proposedObjective } from "./proposed-objective.ts";

/** A finished run: which objective pathways have to keep, chosen by the reader or else the town's tipping point. */
export function PathwaysResults(props: PathwaysResultsProps) {
  const { run, address, words } = props;
  const planning = usePlanning();
  const { data: summary, error } = useQuery(
    planning.ensemble.summary.queryOptions(
      { projectId: run.projectId, ensembleId: run.id },
      { staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const questions = useMemo(() => (summary ? questionsFor(summary, []) : []), [summary]);
  const asked = address.objective;
  const isAskable = asked !== null && summary?.outcomes.some(({ id }) => id === asked.outcomeId);
  const objective = isAskable ? asked : proposedObjective(questions, summary?.outcomes ?? [], run.recipe.endYear);
  if (error) return <ProblemNotice error={error} />;
  if (!summary) return <Skeleton label={words.t("loading")} height={620} />;
  if (!objective) return <EmptyState title={words.t("noObjective")} />;
  return <WithObjective {...props} summary={summary} questions={questions} objective={objective} />;
}

/** The same objective stays the same object while its numbers do, so that nothing is computed twice. */
function WithObjective(props: PathwaysProps) {
  const { outcomeId, side, threshold, untilYear } = props.objective;
  const objective = useMemo(() => ({ outcomeId, side, threshold, untilYear }), [outcomeId, side, threshold, untilYear]);
  return <PathwaysWorkspace {...props} objective={objective} />;
}
