"use client";

import type { Indicator, ProjectId, TownId, WatchedIndicatorDraft } from "@tamarisk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { OwnVersions } from "@/features/plan/own-versions.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type CallProblem, problemOf } from "@/trpc/problem-of.ts";
import type { IndicatorsScreenProps, WatchedCounts, WatchedRow } from "./indicators-screen-props.ts";
import { movedRows } from "./moved-rows.ts";
import { watchedHeadline } from "./watched-headline.ts";

/** A change on its way: how the rows look while the server has not answered. */
interface Pending {
  readonly apply: (rows: readonly WatchedRow[]) => readonly WatchedRow[];
}

interface WatchedEditor {
  /** What the project watches, or the first of it, with every change that is still on its way already in it. */
  readonly rows: readonly WatchedRow[];
  /** Whether `rows` are all there are. */
  readonly isWhole: boolean;
  /** Of everything watched. */
  readonly counts: WatchedCounts;
  readonly refused: CallProblem | null;
  readonly dismissRefused: () => void;
  /** `as: null` asks for the product's proposal. Answers whether it was done. */
  readonly watch: (indicator: Indicator, townId: TownId, as: WatchedIndicatorDraft | null) => Promise<boolean>;
  /** @param row - As it was when it was begun to be changed: what somebody has changed of it since is not written over. */
  readonly update: (row: WatchedRow, draft: WatchedIndicatorDraft) => Promise<boolean>;
  readonly unwatch: (row: WatchedRow) => Promise<boolean>;
  readonly move: (row: WatchedRow, by: -1 | 1) => Promise<boolean>;
}

/**
 * Editing the project's set while others edit it too: each change is drawn at once, and drawn back when it is refused.
 *
 * @param wantsAll - Whether the rows that did not come with the page are asked for.
 */
export function useWatchedEditor(
  { projectId, watched, counts }: Pick<IndicatorsScreenProps, "projectId" | "watched" | "counts">,
  wantsAll: boolean,
): WatchedEditor {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const [first] = useState(() => (watched.length < counts.watched ? watched : null));
  const question = useMemo(
    () => (first && !wantsAll ? { projectId, first: first.length } : { projectId }),
    [projectId, first, wantsAll],
  );
  const rowsOptions = planning.indicator.watched.queryOptions(question, {
    ...((first === null || !wantsAll) && { initialData: [...watched] }),
    placeholderData: [...watched],
  });
  const { data: stored = watched, isPlaceholderData } = useQuery(rowsOptions);
  const isWhole = !isPlaceholderData && (first === null || wantsAll);
  const { data: counted } = useQuery(
    planning.indicator.watchedCounts.queryOptions({ projectId }, { initialData: counts }),
  );
  const key = useMemo(() => planning.indicator.watched.queryKey(question), [planning, question]);
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [refused, setRefused] = useState<CallProblem | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [ownVersions] = useState(() => new OwnVersions());

  const make = useCallback(
    (apply: Pending["apply"], send: () => Promise<unknown>): Promise<boolean> => {
      const one = { apply };
      setRefused(null);
      setPending((list) => [...list, one]);
      const outcome = queue.current.then(async () => {
        try {
          await send();
          return true;
        } catch (error) {
          setRefused(problemOf(error));
          return false;
        } finally {
          await queryClient.refetchQueries({ queryKey: key });
          void queryClient.invalidateQueries({ queryKey: planning.indicator.watchedCounts.queryKey({ projectId }) });
          void queryClient.invalidateQueries({ queryKey: planning.indicator.list.queryKey({ projectId }) });
          setPending((list) => list.filter((each) => each !== one));
        }
      });
      queue.current = outcome;
      return outcome;
    },
    [queryClient, key, planning, projectId],
  );

  const rows = useMemo(
    () => pending.reduce((shown, { apply }) => apply(shown), stored as readonly WatchedRow[]),
    [stored, pending],
  );
  return {
    rows,
    isWhole,
    counts: isWhole ? watchedHeadline(rows) : counted,
    refused,
    dismissRefused: () => setRefused(null),
    watch: (indicator, townId, as) =>
      make(
        (shown) => [...shown, newRow(projectId, indicator, townId, as, shown.length)],
        () => client.indicator.watch.mutate({ projectId, indicatorId: indicator.id, townId, as }),
      ),
    update: (row, draft) =>
      make(
        (shown) => shown.map((one) => (one.id === row.id ? { ...one, ...draft } : one)),
        async () => {
          const basedOn = ownVersions.after(row.id, row.version);
          const about = { projectId, watchedIndicatorId: row.id, draft };
          const { version } = await client.indicator.update.mutate({ ...about, version: basedOn });
          ownVersions.add(row.id, basedOn, version);
        },
      ),
    unwatch: (row) =>
      make(
        (shown) => shown.filter((one) => one.id !== row.id),
        () => client.indicator.unwatch.mutate({ projectId, watchedIndicatorId: row.id, version: row.version }),
      ),
    move: (row, by) => {
      const order = movedRows(rows, row.id, by).map(({ id }) => id);
      return make(
        (shown) => movedRows(shown, row.id, by),
        () => client.indicator.reorder.mutate({ projectId, order }),
      );
    },
  };
}

/** How a newly watched indicator looks until the server has answered. */
function newRow(
  projectId: ProjectId,
  indicator: Indicator,
  townId: TownId,
  as: WatchedIndicatorDraft | null,
  position: number,
): WatchedRow {
  const open = { baseline: null, target: null, threshold: null, responsibleId: null, source: null, isProposal: true };
  const { id, direction, rhythm } = indicator;
  const how = as ?? { ...open, direction, rhythm };
  return {
    ...how,
    id: crypto.randomUUID() as WatchedRow["id"],
    projectId,
    indicatorId: id,
    indicator,
    townId,
    position,
    version: 1 as WatchedRow["version"],
    points: [],
    measures: 0,
    gates: 0,
  };
}
