"use client";

import type { AuthoredText, LevelExchange, LevelExchangeDraft, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";

/** What the levels pass down and send up; adding, changing, answering, moving and removing, with the way back. */
export function useLevels(projectId: ProjectId, first: readonly LevelExchange[]) {
  const t = useTranslations("territory.levels");
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const key = planning.level.list.queryKey({ projectId });
  const { data: list } = useQuery(
    planning.level.list.queryOptions({ projectId }, { initialData: [...first], staleTime: 30_000 }),
  );
  const reload = () => queryClient.invalidateQueries({ queryKey: key });

  const add = useMutation({
    mutationFn: (drafts: readonly LevelExchangeDraft[]) => client.level.add.mutate({ projectId, drafts: [...drafts] }),
    onSettled: reload,
  });
  const update = useMutation({
    mutationFn: ({ of, draft }: { of: LevelExchange; draft: LevelExchangeDraft }) =>
      client.level.update.mutate({ projectId, exchangeId: of.id, draft, version: of.version }),
    onSettled: reload,
  });
  const answer = useMutation({
    mutationFn: ({ of, text }: { of: LevelExchange; text: AuthoredText | null }) =>
      client.level.answer.mutate({ projectId, exchangeId: of.id, answer: text, version: of.version }),
    onSettled: reload,
  });
  const move = useMutation({
    mutationFn: ({ of, to }: { of: LevelExchange; to: number }) =>
      client.level.move.mutate({ projectId, exchangeId: of.id, to, version: of.version }),
    onMutate: async ({ of, to }) => {
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData(key, (before) => {
        const rest = before?.filter(({ id }) => id !== of.id);
        return rest?.toSpliced(to, 0, of);
      });
    },
    onSuccess: (moved) => queryClient.setQueryData(key, moved),
    onError: reload,
  });
  const restore = useMutation({
    mutationFn: (removed: { exchangeId: LevelExchange["id"]; version: number }) =>
      client.level.restore.mutate({ projectId, ...removed }),
    onSettled: reload,
  });
  const remove = useMutation({
    mutationFn: (of: LevelExchange) =>
      client.level.remove.mutate({ projectId, exchangeId: of.id, version: of.version }),
    onSuccess: (removed) => {
      say({ message: t("removed"), undo: { label: t("undo"), onUndo: () => restore.mutate(removed) } });
    },
    onSettled: reload,
  });
  return { list, add, update, answer, move, remove, error: move.error ?? remove.error ?? restore.error };
}

export type LevelsControl = ReturnType<typeof useLevels>;
