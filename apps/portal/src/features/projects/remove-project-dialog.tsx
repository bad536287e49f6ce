"use client";

import type { Project } from "@tamarisk/domain";
import { ConfirmDialog } from "@tamarisk/ui/confirm-dialog";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { useRemoveProject } from "./use-projects.ts";

interface RemoveProjectDialogProps {
  readonly project: Project;
  readonly onOpenChange: (open: boolean) => void;
}

/** Asks before a project goes. */
export function RemoveProjectDialog({ project, onOpenChange }: RemoveProjectDialogProps) {
  const t = useTranslations("projects.remove");
  const problemText = useProblemText();
  const remove = useRemoveProject(project.name, () => onOpenChange(false));
  const problem = remove.error ? problemText(problemOf(remove.error)) : null;
  return (
    <ConfirmDialog
      open
      onOpenChange={onOpenChange}
      title={t("title", { name: project.name })}
      description={problem ? `${problem.title} ${problem.remedy}` : t("body")}
      confirmLabel={t("confirm")}
      cancelLabel={t("cancel")}
      onConfirm={() => remove.mutate({ projectId: project.id, version: project.version })}
      pending={remove.isPending}
      danger
    />
  );
}
