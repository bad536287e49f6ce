"use client";

import type { MeasureId, PlanVersionId, ProjectId, Task } from "@tamarisk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { RefusedNotice } from "@/features/plan/refused-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { type OpenLine, TaskGroup } from "./task-group.tsx";
import type { TaskLeave } from "./task-leave.ts";
import { useSavedTaskEdits } from "./use-saved-task-edits.ts";
import { useTaskEditor } from "./use-task-editor.ts";
import { useTaskWords } from "./use-task-words.ts";

interface MeasureTasksProps {
  readonly projectId: ProjectId;
  readonly versionId: PlanVersionId;
  readonly measureId: MeasureId;
  /** What the reader may do: `taskLeave(plan.state, role)`. */
  readonly leave: TaskLeave;
}

/** The tasks of one measure, to be read and worked on beside it. */
export function MeasureTasks({ projectId, versionId, measureId, leave }: MeasureTasksProps) {
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const input = { projectId, versionId, measureId, take: 500 };
  const { data, isPending, refetch } = useQuery(planning.task.list.queryOptions(input));
  const { data: stakeholders = [] } = useQuery(planning.stakeholder.list.queryOptions({ projectId }));
  const words = useTaskWords(stakeholders);
  const [open, setOpen] = useState<OpenLine>(null);
  const keep = (task: Task) =>
    queryClient.setQueryData(planning.task.list.queryKey(input), (page) =>
      page ? { ...page, tasks: page.tasks.map((each) => (each.id === task.id ? task : each)) } : page,
    );
  const editor = useTaskEditor(projectId, { tasks: data?.tasks ?? none, keep, refresh: refetch });
  const save = useSavedTaskEdits(editor.make);
  const { t } = words;
  const counted = editor.tasks.filter(({ state }) => state !== "dropped");
  const done = counted.filter(({ state }) => state === "done").length;
  return (
    <section className="@container grid grid-cols-1 gap-1" aria-label={t("ofMeasure")}>
      <header className="flex items-baseline justify-between gap-2">
        <h3 className="m-0 font-semibold">{t("ofMeasure")}</h3>
        {counted.length > 0 && (
          <span className="text-xs text-muted">{t("progress", { done, total: counted.length })}</span>
        )}
      </header>
      {editor.refused && (
        <RefusedNotice
          refused={editor.refused}
          onAgain={() => save(editor.refused!.edit)}
          onDismiss={editor.dismissRefused}
        />
      )}
      {isPending && <p className="m-0 text-muted">{t("loading")}</p>}
      {!isPending && editor.tasks.length === 0 && open !== "new" && <p className="m-0 text-muted">{t("none")}</p>}
      {!isPending && (
        <TaskGroup
          measureId={measureId}
          tasks={editor.tasks}
          stakeholders={stakeholders}
          leave={leave}
          words={words}
          open={open}
          onOpen={setOpen}
          onEdit={save}
        />
      )}
    </section>
  );
}

const none: readonly Task[] = [];
