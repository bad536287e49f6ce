import type { Task, TaskDraft, TaskId } from "@tamarisk/domain";
import { refuseTaskCircle } from "./dependency-circle.ts";
import { lockMeasures } from "./lock-measures.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import type { TaskInWork } from "./tasks-in-work.ts";

/** Whether a draft says something else of what the task is called or waits for. */
export function isReplanned(before: Task, draft: TaskDraft): boolean {
  const { title, dependsOn } = before;
  const isSameWait = (id: TaskId) => dependsOn.includes(id);
  return (
    title.en !== draft.title.en ||
    title.zh !== draft.title.zh ||
    dependsOn.length !== draft.dependsOn.length ||
    !draft.dependsOn.every(isSameWait)
  );
}

/** Let tasks wait for what their drafts say, in place of what they waited for. */
export async function replan(
  rows: Rows,
  own: ProjectColumns,
  updates: readonly { readonly taskId: TaskId; readonly draft: TaskDraft }[],
  present: ReadonlyMap<string, TaskInWork>,
): Promise<void> {
  const measureIds = [...new Set(updates.map(({ taskId }) => present.get(taskId)!.task.measureId))];
  const versionId = await lockMeasures(rows, own, measureIds);
  await requireTasks(
    rows,
    own,
    versionId,
    updates.flatMap(({ draft }) => draft.dependsOn),
  );
  const waits = updates.map(({ taskId, draft }) => ({ id: taskId, dependsOn: draft.dependsOn }));
  await refuseTaskCircle(rows, own, versionId, waits);
  const ids = updates.map(({ taskId }) => taskId);
  await rows.$executeRaw`
    DELETE FROM "TaskDependency" AS wait USING "Task" AS awaited
    WHERE wait."taskId" = ANY(${ids}::uuid[]) AND wait."projectId" = ${own.projectId}::uuid
      AND awaited."id" = wait."dependsOnId" AND awaited."deletedAt" IS NULL`;
  await rows.taskDependency.createMany({
    data: updates.flatMap(({ taskId, draft }) => rowsOfWaits(own, taskId, draft)),
  });
}

export function rowsOfWaits(own: ProjectColumns, taskId: string, { dependsOn }: TaskDraft) {
  return dependsOn.map((dependsOnId) => ({ ...own, taskId, dependsOnId }));
}

/** @throws {RowNotFound} When one waits for a task that is not in this version of the plan. */
export async function requireTasks(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  ids: readonly TaskId[],
): Promise<void> {
  if (ids.length === 0) return;
  const here = await rows.$queryRaw<{ id: string }[]>`
    SELECT task."id"::text FROM "Task" AS task
    JOIN "Measure" AS measure ON measure."id" = task."measureId" AND measure."deletedAt" IS NULL
    JOIN "ImplementationUnit" AS unit ON unit."id" = measure."implementationUnitId" AND unit."deletedAt" IS NULL
    JOIN "Phase" AS phase ON phase."id" = unit."phaseId" AND phase."deletedAt" IS NULL
    WHERE task."id" = ANY(${ids}::uuid[]) AND task."deletedAt" IS NULL AND phase."planVersionId" = ${planVersionId}::uuid
      AND task."projectId" = ${own.projectId}::uuid AND task."organisationId" = ${own.organisationId}::uuid`;
  const found = new Set(here.map(({ id }) => id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw new RowNotFound("task", unknown);
}
