"use client";

import type { ProjectId, Vulnerability, VulnerabilityDraft } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { DiscoverWords } from "./use-discover-words.ts";

/** What the project has saved, and how to add, rename and remove; a removal can be undone. */
export function useVulnerabilities(projectId: ProjectId, initial: readonly Vulnerability[], words: DiscoverWords) {
  const { t, local } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const key = useMemo(() => planning.vulnerability.list.queryKey({ projectId }), [planning, projectId]);
  const { data: list } = useQuery(
    planning.vulnerability.list.queryOptions({ projectId }, { initialData: [...initial], staleTime: 30_000 }),
  );
  const reload = () => queryClient.invalidateQueries({ queryKey: key });
  /** In its place when it is known, else at the end. */
  const keep = (kept: Vulnerability) =>
    queryClient.setQueryData(key, (before = []) =>
      before.some(({ id }) => id === kept.id)
        ? before.map((each) => (each.id === kept.id ? kept : each))
        : [...before, kept],
    );

  const save = useMutation({
    mutationFn: (draft: VulnerabilityDraft) => client.vulnerability.save.mutate({ projectId, draft }),
    onSuccess: (saved) => {
      keep(saved);
      say({ message: t("saved.saved", { name: local(saved.name) }) });
    },
  });
  const rename = useMutation({
    mutationFn: ({ of, name }: { of: Vulnerability; name: VulnerabilityDraft["name"] }) => {
      const { ensembleId, policyId, objective, box, quality } = of;
      const draft = { name, ensembleId, policyId, objective, box, quality };
      return client.vulnerability.update.mutate({ projectId, vulnerabilityId: of.id, draft, version: of.version });
    },
    onSuccess: (renamed) => {
      keep(renamed);
      say({ message: t("saved.renamed", { name: local(renamed.name) }) });
    },
    onError: reload,
  });
  const restore = useMutation({
    mutationFn: (removed: { vulnerabilityId: Vulnerability["id"]; version: number }) =>
      client.vulnerability.restore.mutate({ projectId, ...removed }),
    onSuccess: (restored) => {
      say({ message: t("saved.restored", { name: local(restored.name) }) });
      return reload();
    },
    onError: reload,
  });
  const remove = useMutation({
    mutationFn: async (of: Vulnerability) => {
      const { id: vulnerabilityId, version } = of;
      return { of, removed: await client.vulnerability.remove.mutate({ projectId, vulnerabilityId, version }) };
    },
    onSuccess: ({ of, removed }) => {
      queryClient.setQueryData(key, (before = []) => before.filter(({ id }) => id !== of.id));
      say({
        message: t("saved.removed", { name: local(of.name) }),
        undo: { label: t("saved.undo"), onUndo: () => restore.mutate(removed) },
      });
    },
    onError: reload,
  });
  return { list, save, rename, remove, error: remove.error ?? restore.error };
}
