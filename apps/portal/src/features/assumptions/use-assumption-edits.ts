"use client";

import type { ParameterChange, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { assumptionKey } from "./assumption-key.ts";
import type { Assumption, KeptChange, ReadyList } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";
import { withChange } from "./with-change.ts";

/** A change the server did not take, and why. */
interface RefusedEdit {
  readonly key: string;
  readonly error: unknown;
}

/** What became of a change: what is kept now, or why it was not taken. */
type Sent =
  | { readonly kind: "done"; readonly kept: KeptChange | null }
  | { readonly kind: "refused"; readonly error: unknown };

/** Sets and resets figures: drawn at once, drawn back with the reason when the server refuses, undone by one button. */
export function useAssumptionEdits(projectId: ProjectId, initial: ReadyList, words: AssumptionWords) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const problemText = useProblemText();
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

  /** What is shown for a figure by now. */
  const shownAt = useCallback(
    (at: string): KeptChange | null => {
      const latest = queryClient.getQueryData(key);
      if (latest?.kind !== "ready") return null;
      return latest.assumptions.find((each) => keyOf(each) === at)?.change ?? null;
    },
    [queryClient, key],
  );

  const send = useCallback(
    async (at: string, drawn: KeptChange | null, ask: () => Promise<KeptChange | null>): Promise<Sent> => {
      setRefused(null);
      setPendingKey(at);
      const shown = shownAt(at);
      draw(at, drawn);
      try {
        const kept = await ask();
        draw(at, kept);
        return { kind: "done", kept };
      } catch (error) {
        draw(at, shown);
        await queryClient.refetchQueries({ queryKey: key });
        setRefused({ key: at, error });
        return { kind: "refused", error };
      } finally {
        setPendingKey(null);
      }
    },
    [draw, shownAt, queryClient, key],
  );

  const set = useCallback(
    (at: string, basedOn: KeptChange | null, change: ParameterChange) =>
      send(at, drawnChange(basedOn, change), () =>
        client.assumption.set.mutate({ projectId, change, version: basedOn?.version ?? null }),
      ),
    [send, client, projectId],
  );

  const reset = useCallback(
    (at: string, basedOn: KeptChange) =>
      send(at, null, async () => {
        await client.assumption.reset.mutate({ projectId, changeId: basedOn.id, version: basedOn.version });
        return null;
      }),
    [send, client, projectId],
  );

  const { t, nameOf } = words;
  /** Says what was done and offers the way back, which takes back no change that somebody has made since. */
  const tell = (assumption: Assumption, message: string, before: KeptChange | null, after: KeptChange | null) => {
    const at = keyOf(assumption);
    const takeBack = async () => {
      if (!before && !after) return;
      const sent = await (before ? set(at, after, before.change) : reset(at, after!));
      if (sent.kind === "done") return say({ message: t("takenBack", { name: nameOf(assumption) }) });
      const { title, remedy } = problemText(problemOf(sent.error));
      say({ tone: "error", message: `${t("notTakenBack", { name: nameOf(assumption) })} ${title} ${remedy}` });
    };
    say({ message, undo: { label: t("undo"), onUndo: () => void takeBack() } });
  };

  return {
    list,
    refused,
    pendingKey,
    dismissRefused: () => setRefused(null),
    /** @param opened - The figure as it was when its form was opened. */
    save: async (opened: Assumption, change: ParameterChange) => {
      const sent = await set(keyOf(opened), opened.change, change);
      if (sent.kind === "refused") return false;
      tell(opened, t("saved", { name: nameOf(opened) }), opened.change, sent.kept);
      return true;
    },
    /** @param opened - As for `save`. */
    reset: async (opened: Assumption) => {
      if (!opened.change) return true;
      const sent = await reset(keyOf(opened), opened.change);
      if (sent.kind === "refused") return false;
      tell(opened, t("wasReset", { name: nameOf(opened) }), opened.change, null);
      return true;
    },
    takeOut: async (stranger: KeptChange) => {
      const sent = await reset(stranger.change.id, stranger);
      if (sent.kind === "done") await queryClient.refetchQueries({ queryKey: key });
    },
  };
}

export type AssumptionEdits = ReturnType<typeof useAssumptionEdits>;

export function keyOf({ parameterId, element }: Assumption): string {
  return assumptionKey(parameterId, element?.id);
}

/** The change as it will most likely be kept, to draw until the server has answered. */
function drawnChange(basedOn: KeptChange | null, change: ParameterChange): KeptChange {
  const id = basedOn?.id ?? (crypto.randomUUID() as KeptChange["id"]);
  return { id, change, by: "", updatedAt: new Date(), version: basedOn?.version ?? 1 };
}
