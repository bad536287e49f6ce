"use client";

import type { MeasureYears, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { usePlanningClient } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import type { YearChange } from "./years-to-write.ts";

/** Writes years into the plan, all or none, and offers the way back. */
export function useWriteYears(projectId: ProjectId, onWritten: () => Promise<unknown>) {
  const t = useTranslations("schedule");
  const client = usePlanningClient();
  const say = useSnackbar();
  const problemText = useProblemText();
  const send = useMutation({
    mutationFn: (changes: MeasureYears[]) => client.schedule.write.mutate({ projectId, changes }),
    onSettled: onWritten,
  });
  const takeBack = async (changes: readonly YearChange[], versions: ReadonlyMap<string, number>) => {
    const back = changes.map(({ back: each }) => ({ ...each, version: versions.get(each.measureId)! }));
    try {
      await send.mutateAsync(back);
      say({ message: t("write.takenBack", { count: back.length }) });
    } catch (error) {
      const { title, remedy } = problemText(problemOf(error));
      say({ message: `${title} ${remedy}` });
    }
  };
  const write = async (changes: readonly YearChange[]): Promise<boolean> => {
    try {
      const written = await send.mutateAsync(changes.map(({ change }) => change));
      const versions = new Map<string, number>(written.map(({ measureId, version }) => [measureId, version]));
      say({
        message: t("write.written", { count: changes.length }),
        undo: { label: t("undo"), onUndo: () => void takeBack(changes, versions) },
      });
      return true;
    } catch {
      return false;
    }
  };
  return { write, isWriting: send.isPending, refused: send.error && problemText(problemOf(send.error)) };
}
