"use client";

import type { MeasureId, PlanVersionId, ProjectId, Task } from "@tamarisk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import type { TaskFilterInput } from "./task-filter.ts";
import type { OpenLine } from "./task-group.tsx";
import { useSavedTaskEdits } from "./use-saved-task-edits.ts";
import { useTaskEditor } from "./use-task-editor.ts";

const none: readonly Task[] = [];

/**
 * The tasks of one measure, to be read and edited.
 *
 * @param initial - What the page was loaded with, shown at once; without it the tasks are asked for.
 */
export function useMeasureTasks(
  { projectId, versionId, measureId }: { projectId: ProjectId; versionId: PlanVersionId; measureId: MeasureId },
  filter: TaskFilterInput = {},
  initial?: readonly Task[],
) {
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const input = { ...filter, projectId, versionId, measureId, take: 500 };
  const initialData = initial && { tasks: [...initial], total: initial.length };
  const { data, isPending, refetch } = useQuery(planning.task.list.queryOptions(input, { initialData }));
  const [open, setOpen] = useState<OpenLine>(null);
  const keep = (task: Task) =>
    queryClient.setQueryData(planning.task.list.queryKey(input), (page) =>
      page ? { ...page, tasks: page.tasks.map((each) => (each.id === task.id ? task : each)) } : page,
    );
  const editor = useTaskEditor(projectId, { tasks: data?.tasks ?? none, keep, refresh: refetch });
  const save = useSavedTaskEdits(editor.make);
  return {
    tasks: editor.tasks,
    refused: editor.refused,
    dismissRefused: editor.dismissRefused,
    isPending,
    open,
    setOpen,
    save,
  };
}
