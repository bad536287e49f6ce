"use client";

import type { Project } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlanning } from "@/trpc/planning.ts";

/** The organisation's projects, beginning with those that came with the page. */
export function useProjects(loaded: Project[]) {
  const planning = usePlanning();
  return useQuery({ ...planning.project.list.queryOptions(), initialData: loaded });
}

/** Gives a project another name, based on the version on screen. */
export function useRenameProject(onDone: () => void) {
  const t = useTranslations("projects.rename");
  const planning = usePlanning();
  const show = useSnackbar();
  const reload = useReloadProjects();
  return useMutation(
    planning.project.rename.mutationOptions({
      onSuccess: async ({ name }) => {
        await reload();
        show({ message: t("done", { name }) });
        onDone();
      },
    }),
  );
}

/** Removes a project; its audit trail stays. */
export function useRemoveProject(name: string, onDone: () => void) {
  const t = useTranslations("projects.remove");
  const planning = usePlanning();
  const show = useSnackbar();
  const reload = useReloadProjects();
  return useMutation(
    planning.project.remove.mutationOptions({
      onSuccess: async () => {
        await reload();
        show({ message: t("done", { name }) });
        onDone();
      },
    }),
  );
}

/** Asks for the list again, after a change or when somebody else made one. */
export function useReloadProjects(): () => Promise<void> {
  const planning = usePlanning();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: planning.project.list.queryKey() });
}
