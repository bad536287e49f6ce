import type { MeasureId, PlanVersionId, ProjectId, StakeholderId, Task, TaskState } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { marksOfProject } from "./project-marks.ts";
import { type Reader, type RowScope, rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { dateOf, type TaskRecord, taskFromRecord, wholeTaskSql } from "./task-rows.ts";

/** Which tasks of a plan version; what is left out does not narrow the list. */
export interface TaskFilter {
  readonly measureId?: MeasureId;
  /** `null` asks for those that nobody is responsible for. */
  readonly responsibleId?: StakeholderId | null;
  readonly states?: readonly TaskState[];
  /** Calendar days, both included; tasks without a due day are left out. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

export interface TaskPage {
  readonly tasks: Task[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * A stretch of the tasks of a plan version, in the order of the plan. A large plan has 20,000; ask for some at a time.
 *
 * @param stretch - How many to pass over, and how many to give at most.
 * @throws {RowNotFound} When the project is not there, or the version not in it.
 */
export async function listTasks(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  filter: TaskFilter,
  stretch: { readonly skip: number; readonly take: number },
): Promise<TaskPage> {
  const own = await rowsOfVersion(reader, scope, projectId, versionId);
  const rows = rowsOf(reader);
  const asked = Prisma.sql`${tasksInPlan(own, versionId)} AND ${conditionOf(filter)}`;
  const found = await rows.$queryRaw<TaskRecord[]>`
    SELECT ${wholeTaskSql} ${asked}
    ORDER BY phase."position", unit."position", measure."position", measure."id", task."position", task."id"
    OFFSET ${stretch.skip} LIMIT ${stretch.take}`;
  const [count] = await rows.$queryRaw<[{ total: number }]>`SELECT count(*)::int AS "total" ${asked}`;
  return { tasks: found.map(taskFromRecord), total: count.total };
}

/** The tasks of a version under measures that stand in it, joined with what gives them their order. */
function tasksInPlan(own: ProjectColumns, versionId: PlanVersionId): Prisma.Sql {
  return Prisma.sql`
    FROM "Task" AS task
    JOIN "Measure" AS measure ON measure."id" = task."measureId" AND measure."deletedAt" IS NULL
    JOIN "ImplementationUnit" AS unit ON unit."id" = measure."implementationUnitId" AND unit."deletedAt" IS NULL
    JOIN "Phase" AS phase ON phase."id" = unit."phaseId" AND phase."deletedAt" IS NULL
    WHERE phase."planVersionId" = ${versionId}::uuid AND task."deletedAt" IS NULL
      AND task."projectId" = ${own.projectId}::uuid AND task."organisationId" = ${own.organisationId}::uuid`;
}

/** How far the work on one measure is. Dropped tasks are not counted in `total`. */
export interface TaskProgress {
  readonly measureId: MeasureId;
  readonly total: number;
  readonly done: number;
  readonly late: number;
  readonly dropped: number;
  /** How many the filter lets through, dropped ones too. */
  readonly matching: number;
}

/**
 * How far each measure of a plan version is that has tasks.
 *
 * @param today - Calendar day; what was due before it and is not done is late.
 * @param filter - What `matching` counts; the other counts speak of all tasks.
 * @throws {RowNotFound} When the project is not there, or the version not in it.
 */
export async function listTaskProgress(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  today: string,
  filter: TaskFilter,
): Promise<TaskProgress[]> {
  const own = await rowsOfVersion(reader, scope, projectId, versionId);
  const rows = rowsOf(reader);
  return rows.$queryRaw<TaskProgress[]>`
    SELECT task."measureId",
      count(*) FILTER (WHERE task."state" <> 'dropped')::int AS "total",
      count(*) FILTER (WHERE task."state" = 'done')::int AS "done",
      count(*) FILTER (WHERE ${isLate(today)})::int AS "late",
      count(*) FILTER (WHERE task."state" = 'dropped')::int AS "dropped",
      count(*) FILTER (WHERE ${conditionOf(filter)})::int AS "matching"
    ${tasksInPlan(own, versionId)}
    GROUP BY task."measureId", phase."position", unit."position", measure."position"
    ORDER BY phase."position", unit."position", measure."position"`;
}

/**
 * How many tasks of a plan version were due before a calendar day and are not done.
 *
 * @throws {RowNotFound} When the project is not there, or the version not in it.
 */
export async function countLateTasks(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  today: string,
): Promise<number> {
  const own = await rowsOfVersion(reader, scope, projectId, versionId);
  const [count] = await rowsOf(reader).$queryRaw<[{ late: number }]>`
    SELECT count(*)::int AS "late" ${tasksInPlan(own, versionId)} AND ${isLate(today)}`;
  return count.late;
}

function isLate(today: string): Prisma.Sql {
  return Prisma.sql`task."state" IN ('to-do', 'in-progress') AND task."dueOn" < ${dateOf(today)}::date`;
}

async function rowsOfVersion(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
): Promise<ProjectColumns> {
  const { versions } = await marksOfProject(reader, scope, projectId);
  if (!versions.some(({ id }) => id === versionId)) throw new RowNotFound("plan-version", versionId);
  return { organisationId: scope.organisationId, projectId };
}

/** What a filter lets through. */
function conditionOf({ measureId, responsibleId, states, dueFrom, dueTo }: TaskFilter): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`];
  if (measureId) parts.push(Prisma.sql`task."measureId" = ${measureId}::uuid`);
  if (responsibleId) parts.push(Prisma.sql`task."responsibleId" = ${responsibleId}::uuid`);
  if (responsibleId === null) parts.push(Prisma.sql`task."responsibleId" IS NULL`);
  if (states) parts.push(Prisma.sql`task."state" = ANY (${[...states]}::text[])`);
  if (dueFrom) parts.push(Prisma.sql`task."dueOn" >= ${dateOf(dueFrom)}::date`);
  if (dueTo) parts.push(Prisma.sql`task."dueOn" <= ${dateOf(dueTo)}::date`);
  return Prisma.join(parts, " AND ");
}
