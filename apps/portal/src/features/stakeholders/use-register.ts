"use client";

import type { ProjectId, Stakeholder, StakeholderDraft } from "@tamarisk/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";

/** Adding to the register, changing what it says, and striking somebody off it. What is done is drawn once it is kept. */
export function useRegister(projectId: ProjectId) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const key = planning.stakeholder.list.queryKey({ projectId });
  const draw = (change: (before: readonly Stakeholder[]) => Stakeholder[]) =>
    queryClient.setQueryData(key, (before) => before && change(before));
  const reload = async () => {
    void queryClient.invalidateQueries({ queryKey: planning.stakeholder.uses.queryKey({ projectId }) });
    await queryClient.invalidateQueries({ queryKey: key });
  };

  const add = useMutation({
    mutationFn: (drafts: readonly StakeholderDraft[]) =>
      client.stakeholder.create.mutate({ projectId, drafts: [...drafts] }),
    onSuccess: (added) => draw((before) => [...before, ...added]),
    onSettled: reload,
  });
  const edit = useMutation({
    mutationFn: ({ of, draft }: { of: Stakeholder; draft: StakeholderDraft }) =>
      client.stakeholder.edit.mutate({ projectId, stakeholderId: of.id, draft, version: of.version }),
    onSuccess: (edited) => draw((before) => before.map((one) => (one.id === edited.id ? edited : one))),
    onSettled: reload,
  });
  const remove = useMutation({
    mutationFn: (of: Stakeholder) =>
      client.stakeholder.remove.mutate({ projectId, stakeholderId: of.id, version: of.version }),
    onSuccess: ({ stakeholderId }) => draw((before) => before.filter(({ id }) => id !== stakeholderId)),
    onSettled: reload,
  });
  return { add, edit, remove };
}
