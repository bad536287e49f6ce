"use client";

import type { ParameterChange, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { assumptionKey } from "./assumption-key.ts";
import type { Assumption, KeptChange, ReadyList } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";
import { withChange } from "./with-change.ts";

/** A change the server did not take, and why. */
export interface RefusedEdit {
  readonly key: string;
  readonly error: unknown;
}

/** Sets and resets figures: drawn at once, drawn back with the reason when the server refuses, undone by one button. */
export function useAssumptionEdits(projectId: ProjectId, initial: ReadyList, words: AssumptionWords) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const [refused, setRefused] = useState<RefusedEdit | null>(null);
  const [pendingKey, setPendingKey] = useState<string | null>(null);
  const key = useMemo(() => planning.assumption.list.queryKey({ projectId }), [planning, projectId]);
  const { data } = useQuery(planning.assumption.list.queryOptions({ projectId }, { initialData: initial }));
  const list = data.kind === "ready" ? data : initial;

  const draw = useCallback(
    (at: string, kept: KeptChange | null) =>
      queryClient.setQueryData(key, (before) => (before?.kind === "ready" ? withChange(before, at, kept) : before)),
    [queryClient, key],
  );

  const send = useCallback(
    async (at: string, before: KeptChange | null, make: () => Promise<KeptChange | null>): Promise<boolean> => {
      setRefused(null);
      setPendingKey(at);
      try {
        draw(at, await make());
        return true;
      } catch (error) {
        draw(at, before);
        await queryClient.refetchQueries({ queryKey: key });
        setRefused({ key: at, error });
        return false;
      } finally {
        setPendingKey(null);
      }
    },
    [draw, queryClient, key],
  );

  const set = useCallback(
    (at: string, before: KeptChange | null, change: ParameterChange) =>
      send(at, before, () => {
        draw(at, drawnChange(before, change));
        return client.assumption.set.mutate({ projectId, change, version: before?.version ?? null });
      }),
    [send, draw, client, projectId],
  );

  const reset = useCallback(
    (at: string, before: KeptChange) =>
      send(at, before, async () => {
        draw(at, null);
        await client.assumption.reset.mutate({ projectId, changeId: before.id, version: before.version });
        return null;
      }),
    [send, draw, client, projectId],
  );

  /** What is kept for a figure by now. */
  const keptAt = (at: string): KeptChange | null => {
    const latest = queryClient.getQueryData(key);
    if (latest?.kind !== "ready") return null;
    return latest.assumptions.find((each) => keyOf(each) === at)?.change ?? null;
  };

  const backTo = (at: string, before: KeptChange | null) => {
    const present = keptAt(at);
    if (before) void set(at, present, before.change);
    else if (present) void reset(at, present);
  };

  const { t } = words;
  return {
    list,
    refused,
    pendingKey,
    dismissRefused: () => setRefused(null),
    save: async (assumption: Assumption, change: ParameterChange) => {
      const at = keyOf(assumption);
      const before = assumption.change;
      const isSaved = await set(at, before, change);
      const undo = { label: t("undo"), onUndo: () => backTo(at, before) };
      if (isSaved) say({ message: t("saved", { name: words.nameOf(assumption) }), undo });
      return isSaved;
    },
    reset: async (assumption: Assumption) => {
      const at = keyOf(assumption);
      const before = assumption.change;
      if (!before) return true;
      const isReset = await reset(at, before);
      const undo = { label: t("undo"), onUndo: () => backTo(at, before) };
      if (isReset) say({ message: t("wasReset", { name: words.nameOf(assumption) }), undo });
      return isReset;
    },
    takeOut: async (stranger: KeptChange) => {
      if (await reset(stranger.change.id, stranger)) await queryClient.refetchQueries({ queryKey: key });
    },
  };
}

export type AssumptionEdits = ReturnType<typeof useAssumptionEdits>;

export function keyOf({ parameterId, element }: Assumption): string {
  return assumptionKey(parameterId, element?.id);
}

/** The change as it will most likely be kept, to draw until the server has answered. */
function drawnChange(before: KeptChange | null, change: ParameterChange): KeptChange {
  const id = before?.id ?? (crypto.randomUUID() as KeptChange["id"]);
  return { id, change, by: "", updatedAt: new Date(), version: before?.version ?? 1 };
}
