"use client";

import type { AuthoredText, KeptPathwayMap, PathwayMapDraft, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { PathwaysWords } from "./use-pathways-words.ts";

/** The maps a project keeps, and how to add, rename and remove; a removal can be undone. */
export function useKeptMaps(projectId: ProjectId, initial: readonly KeptPathwayMap[], words: PathwaysWords) {
  const { t, local } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const key = useMemo(() => planning.pathway.list.queryKey({ projectId }), [planning, projectId]);
  const { data: list } = useQuery(
    planning.pathway.list.queryOptions({ projectId }, { initialData: [...initial], staleTime: 30_000 }),
  );
  const reload = () => queryClient.invalidateQueries({ queryKey: key });
  /** In its place when it is known, else at the end. */
  const keep = (kept: KeptPathwayMap) =>
    queryClient.setQueryData(key, (before = []) =>
      before.some(({ id }) => id === kept.id)
        ? before.map((each) => (each.id === kept.id ? kept : each))
        : [...before, kept],
    );

  const save = useMutation({
    mutationFn: (draft: PathwayMapDraft) => client.pathway.save.mutate({ projectId, draft }),
    onSuccess: (saved) => {
      keep(saved);
      say({ message: t("kept.saved", { name: local(saved.name) }) });
    },
  });
  const update = useMutation({
    mutationFn: ({ of: { id: mapId, version }, draft }: { of: KeptPathwayMap; draft: PathwayMapDraft }) =>
      client.pathway.update.mutate({ projectId, mapId, draft, version }),
    onSuccess: keep,
    onError: reload,
  });
  const rename = useMutation({
    mutationFn: ({ of, name }: { of: KeptPathwayMap; name: AuthoredText }) =>
      update.mutateAsync({ of, draft: { ...of, name } }),
    onSuccess: (renamed) => say({ message: t("kept.renamed", { name: local(renamed.name) }) }),
  });
  const restore = useMutation({
    mutationFn: (removed: { mapId: KeptPathwayMap["id"]; version: number }) =>
      client.pathway.restore.mutate({ projectId, ...removed }),
    onSuccess: reload,
    onError: reload,
  });
  const remove = useMutation({
    mutationFn: ({ id: mapId, version }: KeptPathwayMap) => client.pathway.remove.mutate({ projectId, mapId, version }),
    onSuccess: (removed, of) => {
      queryClient.setQueryData(key, (before = []) => before.filter(({ id }) => id !== of.id));
      say({
        message: t("kept.removed", { name: local(of.name) }),
        undo: { label: t("kept.undo"), onUndo: () => restore.mutate(removed) },
      });
    },
    onError: reload,
  });
  return {
    list,
    keep,
    save,
    update,
    rename,
    remove,
    error: save.error ?? rename.error ?? remove.error ?? restore.error,
  };
}
