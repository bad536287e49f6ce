import {
  type MeasureId,
  type ProjectId,
  Task,
  type TaskAction,
  type TaskDraft,
  type TaskId,
  TaskState,
  taskWorkflow,
} from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { json } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion, stamp } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

const withDependencies = { dependsOn: { select: { dependsOnId: true } } } satisfies Prisma.TaskInclude;

function taskFromRow(row: Prisma.TaskGetPayload<{ include: typeof withDependencies }>): Task {
  const { startsOn, dueOn, doneOn, dependsOn } = row;
  const days = { startsOn: dayOf(startsOn), dueOn: dayOf(dueOn), doneOn: dayOf(doneOn) };
  return Task.parse({ ...row, ...days, dependsOn: dependsOn.map(({ dependsOnId }) => dependsOnId) });
}

function dayOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

function columnsOf({ title, startsOn, dueOn, responsibleId }: TaskDraft) {
  return {
    title: json(title),
    startsOn: startsOn && new Date(startsOn),
    dueOn: dueOn && new Date(dueOn),
    responsibleId,
  };
}

async function setDependencies(rows: Rows, own: ProjectColumns, taskId: string, { dependsOn }: TaskDraft) {
  await rows.taskDependency.deleteMany({ where: { ...own, taskId } });
  await rows.taskDependency.createMany({ data: dependsOn.map((dependsOnId) => ({ ...own, taskId, dependsOnId })) });
}

async function readTask(rows: Rows, own: ProjectColumns, id: string): Promise<Task> {
  const row = await rows.task.findFirst({ where: { ...own, id, deletedAt: null }, include: withDependencies });
  if (!row) throw new RowNotFound("task", id);
  return taskFromRow(row);
}

/** All tasks of the project's measures, by measure and place. @throws {RowNotFound} */
export async function listTasks(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Task[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).task.findMany({
    where: { ...own, deletedAt: null, measure: { deletedAt: null } },
    orderBy: [{ measureId: "asc" }, { position: "asc" }, { id: "asc" }],
    include: withDependencies,
  });
  return rows.map(taskFromRow);
}

/** Add a task behind the others of its measure. Work goes on while a plan is in force, so the plan's state does not matter. @throws {RowNotFound} */
export async function addTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  draft: TaskDraft,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const measure = await rows.measure.findFirst({ where: { ...own, id: measureId, deletedAt: null } });
  if (!measure) throw new RowNotFound("measure", measureId);
  const position = await rows.task.count({ where: { measureId, deletedAt: null } });
  const data = { ...own, measureId, position, ...columnsOf(draft), state: taskWorkflow.initial };
  const { id } = await rows.task.create({ data });
  await setDependencies(rows, own, id, draft);
  return readTask(rows, own, id);
}

/** @throws {StaleVersion | RowNotFound} */
export async function updateTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  draft: TaskDraft,
  version: number,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const where = { ...own, id: taskId, deletedAt: null };
  const rows = rowsOf(tx);
  const { count } = await rows.task.updateMany({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (count === 0) throw refusedUpdate("task", taskId, version, await rows.task.findFirst({ where, select: stamp }));
  await setDependencies(rows, own, taskId, draft);
  return readTask(rows, own, taskId);
}

/** Move a task along its workflow. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export async function moveTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  action: TaskAction,
  version: number,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const where = { ...own, id: taskId, deletedAt: null };
  const rows = rowsOf(tx);
  const read = () => rows.task.findFirst({ where });
  const present = requireVersion("task", taskId, version, await read());
  const state = nextState("task", taskWorkflow, TaskState.parse(present.state), action);
  const doneOn = state === "done" ? new Date() : null;
  const { count } = await rows.task.updateMany({
    where: { ...where, version },
    data: { state, doneOn, version: { increment: 1 } },
  });
  if (count === 0) requireVersion("task", taskId, version, await read());
  return readTask(rows, own, taskId);
}
