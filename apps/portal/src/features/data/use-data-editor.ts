"use client";

import type { Observation, ObservationDraft } from "@tamarisk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type CallProblem, problemOf } from "@/trpc/problem-of.ts";
import type { DataScreenProps, Overview } from "./data-screen-props.ts";
import { type KnownCell, knownCells } from "./known-cell.ts";
import { type PendingDraft, storedVersion, versionToReplace, withPendingDrafts, withSaved } from "./pending-drafts.ts";

/** What became of a value that was sent. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly observation: Observation }
  | { readonly kind: "refused"; readonly problem: CallProblem; readonly storedVersion: number | null };

export interface DataEditor {
  /** Indicators and values in short; all of them once `isWhole`. */
  readonly overview: Overview;
  readonly isWhole: boolean;
  /** The stored values, with every value still on its way already among them. */
  readonly cells: readonly KnownCell[];
  /** Values with source and note: those that came with the page, and those saved since. */
  readonly saved: readonly Observation[];
  readonly pending: readonly PendingDraft[];
  /** `openedOn` is the version that typing started from; left out, a value replaces whatever is stored. */
  readonly save: (draft: ObservationDraft, openedOn?: number | null) => Promise<SaveOutcome>;
}

type FirstProps = Pick<DataScreenProps, "projectId" | "overview" | "observations">;

/** Writes cells one after another: each is drawn at once, and drawn back when the server refuses it. */
export function useDataEditor({ projectId, overview: first, observations }: FirstProps): DataEditor {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const [began] = useState(first);
  const cameWhole = began.indicators.length === began.total;
  const { data: overview = began, isPlaceholderData } = useQuery(
    planning.observation.overview.queryOptions(
      { projectId },
      cameWhole ? { initialData: began } : { placeholderData: began },
    ),
  );
  const key = useMemo(() => planning.observation.overview.queryKey({ projectId }), [planning, projectId]);
  const [saved, setSaved] = useState(observations);
  /** What the next of the queue must already see. */
  const newest = useRef(saved);
  const [pending, setPending] = useState<readonly PendingDraft[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(
    async (one: PendingDraft): Promise<SaveOutcome> => {
      const { draft } = one;
      const stored = () => withSaved(knownCells((queryClient.getQueryData(key) ?? began).series), newest.current);
      try {
        const version = versionToReplace(stored(), one);
        const observation = await client.observation.save.mutate({ projectId, draft, version });
        newest.current = [...newest.current.filter(({ id }) => id !== observation.id), observation];
        setSaved(newest.current);
        void queryClient.invalidateQueries({ queryKey: planning.observation.history.queryKey() });
        void queryClient.invalidateQueries({ queryKey: planning.plan.get.queryKey({ projectId }) });
        return { kind: "saved", observation };
      } catch (error) {
        await queryClient.refetchQueries({ queryKey: key });
        void queryClient.invalidateQueries({ queryKey: planning.observation.list.queryKey() });
        return { kind: "refused", problem: problemOf(error), storedVersion: storedVersion(stored(), draft) };
      } finally {
        setPending((list) => list.filter((each) => each !== one));
      }
    },
    [client, queryClient, key, planning, projectId, began],
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

  const stored = useMemo(() => knownCells(overview.series), [overview.series]);
  const cells = useMemo(() => withPendingDrafts(withSaved(stored, saved), pending), [stored, saved, pending]);
  return { overview, isWhole: cameWhole || !isPlaceholderData, cells, saved, pending, save };
}
