"use client";

import type { Ensemble, EnsembleId, EnsembleProgress, LeverSetting, StorylineId } from "@tamarisk/domain";
import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useMemo, useState } from "react";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { isUnderWay } from "./is-under-way.ts";

type ProjectId = Ensemble["projectId"];

/** What to run: storylines, and settings in place of a storyline's own. */
interface RunOrder {
  readonly experimentCount: number;
  readonly seed: number;
  readonly storylineIds: StorylineId[];
  readonly changes?: { storylineId: StorylineId; settings: LeverSetting[] }[];
}

/** Asked again this often while a run moves, in case its stream of progress is cut. */
const askAgainMs = 5_000;

/** A project's runs, the progress of the one under way, and what can be done with them. */
export function useRuns(projectId: ProjectId, initial: readonly Ensemble[], onEnded: (runId: EnsembleId) => void) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const key = useMemo(() => planning.ensemble.list.queryKey({ projectId }), [planning, projectId]);
  const { data: runs } = useQuery(
    planning.ensemble.list.queryOptions(
      { projectId },
      {
        initialData: [...initial],
        refetchInterval: (query) => (query.state.data?.some(isUnderWay) ? askAgainMs : false),
      },
    ),
  );
  const moving = runs.find(isUnderWay) ?? null;
  const [latest, setLatest] = useState<EnsembleProgress | null>(null);
  const stream = useSubscription(
    planning.ensemble.progress.subscriptionOptions(moving ? { projectId, ensembleId: moving.id } : skipToken, {
      onData: (progress) => {
        setLatest(progress);
        if (isUnderWay(progress)) return;
        void queryClient.invalidateQueries({ queryKey: key }).then(() => onEnded(progress.ensembleId));
      },
    }),
  );

  const keep = (run: Ensemble) =>
    queryClient.setQueryData(key, (list = []) => [run, ...list.filter(({ id }) => id !== run.id)].sort(newestFirst));
  const start = useMutation({
    mutationFn: (order: RunOrder) => client.ensemble.start.mutate({ projectId, ...order }),
    onSuccess: keep,
  });
  const change = useMutation({
    mutationFn: async ({ runId, action }: { runId: EnsembleId; action: "cancel" | "resume" }) => {
      const { version } = await client.ensemble.get.query({ projectId, ensembleId: runId });
      return client.ensemble[action].mutate({ projectId, ensembleId: runId, version });
    },
    onSuccess: keep,
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });

  const progress = moving && latest?.ensembleId === moving.id ? latest : moving && progressOf(moving);
  return {
    /** Newest first, as far as is known by now. */
    runs: progress
      ? runs.map((run) => (run.id === progress.ensembleId ? { ...run, state: progress.state } : run))
      : runs,
    moving,
    progress,
    isStreamCut: moving !== null && stream.status === "error",
    start,
    change,
  };
}

export type Runs = ReturnType<typeof useRuns>;

function progressOf(run: Ensemble): EnsembleProgress {
  return { ensembleId: run.id, state: run.state, done: run.experimentsDone, total: run.experimentsTotal };
}

function newestFirst(a: Ensemble, b: Ensemble): number {
  return b.createdAt.getTime() - a.createdAt.getTime();
}
