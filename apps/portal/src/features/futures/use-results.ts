"use client";

import type { Ensemble, EnsembleSummary, Objective } from "@tamarisk/domain";
import { skipToken, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { usePlanning } from "@/trpc/planning.ts";
import type { ExceedanceCount } from "./answered-questions.ts";
import { questionsFor } from "./outcome-question.ts";
import { addressOfQuestions, questionsInAddress } from "./question-address.ts";

/** The part of a query's key that says which run was asked about. */
const RunQuery = z.object({ input: z.object({ ensembleId: z.string() }) });

/** The results of a finished run never change, so they are asked for once. */
const forever = Number.POSITIVE_INFINITY;

/** The range of outcomes of a run, and how many of its futures answer the questions with yes. */
export function useResults(run: Ensemble | null, own: readonly Objective[]) {
  const planning = usePlanning();
  const address = run && { projectId: run.projectId, ensembleId: run.id };
  const summary = useQuery(planning.ensemble.summary.queryOptions(address ?? skipToken, { staleTime: forever }));
  // The address gives the same questions as new objects; what is drawn from them should stay.
  const asked = addressOfQuestions(own);
  const questions = useMemo(
    () => (summary.data ? questionsFor(summary.data, inside(summary.data, questionsInAddress(asked))) : []),
    [summary.data, asked],
  );
  // A question is asked in the address of a request, and addresses hold only so many.
  const counts = useQueries({
    queries: inBatches(questions).map((batch) =>
      planning.ensemble.exceedance.queryOptions(address ? { ...address, questions: batch } : skipToken, {
        staleTime: forever,
        // While one question changes, the answers to the others stay; another run's answers never do.
        placeholderData: (before, query) =>
          RunQuery.safeParse(query?.queryKey.at(-1)).data?.input.ensembleId === run?.id ? before : undefined,
      }),
    ),
    combine: allCounts,
  });
  return { summary, questions, counts };
}

const batchSize = 8;

function inBatches(questions: readonly Objective[]): Objective[][] {
  const batches = Math.ceil(questions.length / batchSize);
  return Array.from({ length: batches }, (_, place) => questions.slice(place * batchSize, (place + 1) * batchSize));
}

/** The answers that have come so far, and the first thing that went wrong. */
function allCounts(answers: readonly { readonly data: ExceedanceCount[] | undefined; readonly error: unknown }[]) {
  return {
    data: answers.flatMap(({ data }) => data ?? []),
    error: answers.find(({ error }) => error)?.error ?? null,
  };
}

/** Questions about an outcome or year that this run does not have are left out. */
function inside(summary: EnsembleSummary, own: readonly Objective[]): Objective[] {
  return own.filter(
    ({ outcomeId, untilYear }) =>
      summary.outcomes.some(({ id }) => id === outcomeId) && summary.years.includes(untilYear),
  );
}
