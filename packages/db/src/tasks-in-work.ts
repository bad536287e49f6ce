import { PlanState, type Task, type TaskId } from "@tamarisk/domain";
import { PlanNotEditable } from "./plan-not-editable.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { type TaskRecord, taskFromRecord, wholeTaskSql } from "./task-rows.ts";

/** Work goes on in a draft and in a plan in force; what is under review stands still, and what was superseded is history. */
const worked: readonly PlanState[] = ["draft", "approved", "published"];

export interface TaskInWork {
  readonly task: Task;
  readonly updatedAt: Date;
}

/** Tasks under which work goes on, held until the transaction ends, in the order of their ids so that nobody waits in a circle. */
export async function tasksInWork(
  rows: Rows,
  own: ProjectColumns,
  ids: readonly TaskId[],
): Promise<ReadonlyMap<string, TaskInWork>> {
  const found = await rows.$queryRaw<(TaskRecord & { planState: string })[]>`
    SELECT ${wholeTaskSql}, version."state" AS "planState" FROM "Task" AS task
    JOIN "Measure" AS measure ON measure."id" = task."measureId" AND measure."deletedAt" IS NULL
    JOIN "ImplementationUnit" AS unit ON unit."id" = measure."implementationUnitId" AND unit."deletedAt" IS NULL
    JOIN "Phase" AS phase ON phase."id" = unit."phaseId" AND phase."deletedAt" IS NULL
    JOIN "PlanVersion" AS version ON version."id" = phase."planVersionId"
    WHERE task."id" = ANY(${ids}::uuid[]) AND task."deletedAt" IS NULL
      AND task."projectId" = ${own.projectId}::uuid AND task."organisationId" = ${own.organisationId}::uuid
    ORDER BY task."id" FOR UPDATE OF task`;
  const present = new Map(found.map((row) => [row.id, row]));
  const missing = ids.find((id) => !present.has(id));
  if (missing !== undefined) throw new RowNotFound("task", missing);
  const still = found.map(({ planState }) => PlanState.parse(planState)).find((state) => !worked.includes(state));
  if (still !== undefined) throw new PlanNotEditable(still);
  return new Map(found.map((row) => [row.id, { task: taskFromRecord(row), updatedAt: row.updatedAt }]));
}
