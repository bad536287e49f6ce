"use client";

import { type Project, ProjectName } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { problemOf } from "@/trpc/problem-of.ts";
import { useReloadProjects, useRenameProject } from "./use-projects.ts";

interface RenameProjectDialogProps {
  readonly project: Project;
  readonly onOpenChange: (open: boolean) => void;
}

/** Another name for a project. When somebody else changed it meanwhile, the newer state can be loaded first. */
export function RenameProjectDialog({ project, onOpenChange }: RenameProjectDialogProps) {
  const t = useTranslations("projects.rename");
  const form = useId();
  const [typed, setTyped] = useState(project.name);
  const [openedOn, setOpenedOn] = useState(project.version);
  const name = ProjectName.safeParse(typed);
  const rename = useRenameProject(() => onOpenChange(false));
  const reload = useReloadProjects();
  const problem = rename.error && problemOf(rename.error);
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t("title", { name: project.name })}
      closeLabel={t("close")}
      size="sm"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("cancel")}</Button>
          <Button type="submit" form={form} variant="primary" pending={rename.isPending}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.success) rename.mutate({ projectId: project.id, name: name.data, version: openedOn });
        }}
      >
        <TextField
          label={t("field")}
          value={typed}
          onValueChange={setTyped}
          error={name.success ? undefined : t("blank")}
          maxLength={120}
        />
        {rename.error && (
          <ProblemNotice
            error={rename.error}
            actions={
              problem?.kind === "stale-version" && (
                <Button
                  onClick={() => {
                    setOpenedOn(problem.found);
                    rename.reset();
                    void reload();
                  }}
                >
                  {t("reload")}
                </Button>
              )
            }
          />
        )}
      </form>
    </Dialog>
  );
}
