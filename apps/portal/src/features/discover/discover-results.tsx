"use client";

import type { EnsembleSummary, Objective } from "@tamarisk/domain";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { questionsFor } from "@/features/futures/outcome-question.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { defaultQuestion } from "./default-question.ts";
import { DiscoverWorkspace } from "./discover-workspace.tsx";
import type { DiscoverResultsProps, LookIntoProps } from "./look-into-props.ts";

/** A finished run: what is looked into, chosen by the reader or else the first thing that some of its futures miss. */
export function DiscoverResults(props: DiscoverResultsProps) {
  const { run, list, address, words } = props;
  const planning = usePlanning();
  const { data: summary, error } = useQuery(
    planning.ensemble.summary.queryOptions(
      { projectId: run.projectId, ensembleId: run.id },
      { staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const questions = useMemo(
    () =>
      summary
        ? questionsFor(
            summary,
            address.questions.filter((own) => isIn(summary, own)),
          )
        : [],
    [summary, address.questions],
  );
  const storylines = useMemo(
    () => list.storylines.filter(({ id }) => run.recipe.policies.some((policy) => policy.id === id)),
    [list.storylines, run],
  );
  const storyline = storylines.find(({ id }) => id === address.storylineId) ?? storylines[0];
  const chosen = questions.find(({ outcomeId }) => outcomeId === address.outcomeId);
  if (error) return <ProblemNotice error={error} />;
  if (!summary) return <Skeleton label={words.t("loading")} height={520} />;
  const objective = chosen ?? defaultQuestion(questions, summary, storyline?.id ?? "");
  if (!storyline || !objective) return <EmptyState title={words.t("none.title")} />;
  return (
    <LookInto
      {...props}
      summary={summary}
      questions={questions}
      storylines={storylines}
      storyline={storyline}
      objective={objective}
    />
  );
}

/** A question of the address may be about an outcome or year that this run does not have. */
function isIn(summary: EnsembleSummary, { outcomeId, untilYear }: Objective): boolean {
  return summary.outcomes.some(({ id }) => id === outcomeId) && summary.years.includes(untilYear);
}

/** The same objective stays the same object while its numbers do, so that nothing is computed twice. */
function LookInto(props: LookIntoProps) {
  const { outcomeId, side, threshold, untilYear } = props.objective;
  const objective = useMemo(() => ({ outcomeId, side, threshold, untilYear }), [outcomeId, side, threshold, untilYear]);
  return <DiscoverWorkspace {...props} objective={objective} />;
}
