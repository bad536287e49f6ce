"use client";

import type { Observation, ObservationDraft } from "@tamarisk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { useOpenPlanKey } from "@/features/plan/use-open-plan.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type CallProblem, problemOf } from "@/trpc/problem-of.ts";
import { type PendingDraft, storedVersion, versionToReplace, withPendingDrafts } from "./pending-drafts.ts";

/** What became of a value that was sent. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly observation: Observation }
  | { readonly kind: "refused"; readonly problem: CallProblem; readonly storedVersion: number | null };

export interface DataEditor {
  /** The stored values, with every value still on its way already among them. */
  readonly observations: readonly Observation[];
  readonly pending: readonly PendingDraft[];
  /** `openedOn` is the version that typing started from; left out, a value replaces whatever is stored. */
  readonly save: (draft: ObservationDraft, openedOn?: number | null) => Promise<SaveOutcome>;
}

/** Writes cells one after another: each is drawn at once, and drawn back when the server refuses it. */
export function useDataEditor(projectId: Observation["projectId"], initial: readonly Observation[]): DataEditor {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const { data: stored } = useQuery(
    planning.observation.list.queryOptions({ projectId }, { initialData: [...initial] }),
  );
  const openPlanKey = useOpenPlanKey(projectId);
  const key = useMemo(() => planning.observation.list.queryKey({ projectId }), [planning, projectId]);
  const [pending, setPending] = useState<readonly PendingDraft[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(
    async (one: PendingDraft): Promise<SaveOutcome> => {
      const { draft } = one;
      const before = queryClient.getQueryData(key) ?? [];
      try {
        const version = versionToReplace(before, one);
        const observation = await client.observation.save.mutate({ projectId, draft, version });
        queryClient.setQueryData(key, (list) => [
          ...(list ?? []).filter(({ id }) => id !== observation.id),
          observation,
        ]);
        void queryClient.invalidateQueries({ queryKey: planning.observation.history.queryKey() });
        const { indicatorId } = draft;
        void queryClient.invalidateQueries({
          queryKey: planning.observation.list.queryKey({ projectId, indicatorId }),
        });
        void queryClient.invalidateQueries({ queryKey: openPlanKey });
        return { kind: "saved", observation };
      } catch (error) {
        await queryClient.refetchQueries({ queryKey: key });
        const newest = storedVersion(queryClient.getQueryData(key) ?? [], draft);
        return { kind: "refused", problem: problemOf(error), storedVersion: newest };
      } finally {
        setPending((list) => list.filter((each) => each !== one));
      }
    },
    [client, queryClient, key, openPlanKey, planning, projectId],
  );

  const save = useCallback(
    (draft: ObservationDraft, openedOn?: number | null): Promise<SaveOutcome> => {
      const one = { draft, openedOn, newId: crypto.randomUUID() };
      setPending((list) => [...list, one]);
      const outcome = queue.current.then(() => send(one));
      queue.current = outcome;
      return outcome;
    },
    [send],
  );

  const observations = useMemo(() => withPendingDrafts(projectId, stored, pending), [projectId, stored, pending]);
  return { observations, pending, save };
}
