"use client";

import type { PlanVersionId, ProjectId, Task } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";

/** As many as the server gives at once. */
const take = 500;

/** Every task of a plan version, asked stretch by stretch; `undefined` until all are there. */
export function useAllTasks(projectId: ProjectId, versionId: PlanVersionId | undefined): readonly Task[] | undefined {
  const planning = usePlanning();
  const client = usePlanningClient();
  const { data } = useQuery({
    queryKey: [...planning.task.pathKey(), "all", projectId, versionId],
    enabled: versionId !== undefined,
    queryFn: async ({ signal }) => {
      const tasks: Task[] = [];
      for (let total = 1; versionId && tasks.length < total; ) {
        const page = await client.task.list.query({ projectId, versionId, skip: tasks.length, take }, { signal });
        if (page.tasks.length === 0) break;
        tasks.push(...page.tasks);
        total = page.total;
      }
      return tasks;
    },
  });
  return data;
}
