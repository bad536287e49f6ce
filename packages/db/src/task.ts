import {
  type MeasureId,
  PlanState,
  type ProjectId,
  type Task,
  type TaskAction,
  type TaskDraft,
  type TaskId,
  TaskState,
  taskWorkflow,
} from "@tamarisk/domain";
import { refuseTaskCircle } from "./dependency-circle.ts";
import { moveInList, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import { PlanNotEditable } from "./plan-not-editable.ts";
import { inPlan, lockDraft, type ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireStakeholders } from "./require-named.ts";
import { RowNotFound } from "./row-not-found.ts";
import { requireVersion } from "./stale-version.ts";
import { columnsOfTask, dateOf, taskFromRow, wholeTask } from "./task-rows.ts";
import { nextState } from "./transition-refused.ts";

const tasks: PlanList = {
  subject: "task",
  table: "Task",
  parentColumn: "measureId",
  holding: (task) => holdingMeasure({ tasks: { some: task } }),
};

/** Add a task behind the others of its measure. @throws {RowNotFound | PlanNotEditable} */
export async function addTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  draft: TaskDraft,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const versionId = await lockDraft(rows, own, holdingMeasure({ id: measureId }), "measure", measureId);
  await requireResponsible(rows, own, draft);
  await requireTasks(rows, own, versionId, draft.dependsOn);
  const position = await rows.task.count({ where: { measureId, deletedAt: null } });
  const data = { ...own, measureId, position, ...columnsOfTask(draft), state: taskWorkflow.initial };
  const { id } = await rows.task.create({ data });
  await rows.taskDependency.createMany({ data: rowsOfWaits(own, id, draft) });
  return readTask(rows, own, id);
}

/** @throws {RowNotFound} */
export async function findTask(reader: Reader, scope: RowScope, projectId: ProjectId, taskId: TaskId): Promise<Task> {
  return readTask(rowsOf(reader), await rowsOfProject(reader, scope, projectId), taskId);
}

/**
 * Change a task. Its days and who is responsible may change while a plan is in force; its title and what it waits for
 * belong to the plan and change only in a draft.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle}
 */
export async function updateTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  draft: TaskDraft,
  version: number,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const before = await taskInWork(rows, own, taskId);
  await requireResponsible(rows, own, draft);
  if (isReplanned(before, draft)) await replan(rows, own, taskId, draft);
  await change(rows, own, taskId, version, columnsOfTask(draft));
  return readTask(rows, own, taskId);
}

/** Move a task along its workflow. @param on - The day it happened. @throws {StaleVersion | RowNotFound | TransitionRefused | PlanNotEditable} */
export async function transitionTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  { action, on }: { readonly action: TaskAction; readonly on: string },
  version: number,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await taskInWork(rows, own, taskId);
  const present = requireVersion("task", taskId, version, await findRow(rows, own, taskId));
  const state = nextState("task", taskWorkflow, TaskState.parse(present.state), action);
  await change(rows, own, taskId, version, { state, doneOn: state === "done" ? dateOf(on) : null });
  return readTask(rows, own, taskId);
}

/** Put a task at a place in the list of a measure of the same plan version. @throws {StaleVersion | RowNotFound | PlanNotEditable | RangeError} */
export async function moveTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  target: { readonly toMeasureId: MeasureId; readonly to: number },
  version: number,
): Promise<Task> {
  const { toMeasureId, to } = target;
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const isHere = { AND: [tasks.holding({ id: taskId, deletedAt: null }), holdingMeasure({ id: toMeasureId })] };
  await lockDraft(rows, own, isHere, "task", taskId);
  await moveInList(rows, own, tasks, taskId, { parentId: toMeasureId, place: to }, version);
  return readTask(rows, own, taskId);
}

/** Take a task out of its measure. @returns Its new version, to restore it with. */
export async function removeTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  version: number,
): Promise<number> {
  const own = await rowsOfProject(tx, scope, projectId);
  return removeFromList(rowsOf(tx), own, tasks, taskId, version);
}

/** Undo a removal. @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function restoreTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  version: number,
): Promise<Task> {
  const own = await rowsOfProject(tx, scope, projectId);
  await restoreToList(rowsOf(tx), own, tasks, taskId, version);
  return readTask(rowsOf(tx), own, taskId);
}

type MeasureHeld = { id: string } | { tasks: { some: { id: string; deletedAt: null | { not: null } } } };

function holdingMeasure(measure: MeasureHeld) {
  const measures = { some: { deletedAt: null, ...measure } };
  return { phases: { some: { deletedAt: null, units: { some: { deletedAt: null, measures } } } } };
}

/** Work goes on in a draft and in a plan in force; what is under review stands still, and what was superseded is history. */
const worked: readonly PlanState[] = ["draft", "approved", "published"];

async function taskInWork(rows: Rows, own: ProjectColumns, taskId: TaskId): Promise<Task> {
  const planVersion = { select: { state: true } };
  const row = await rows.task.findFirst({
    where: { ...own, id: taskId, deletedAt: null, measure: inPlan },
    include: {
      ...wholeTask,
      measure: { select: { implementationUnit: { select: { phase: { select: { planVersion } } } } } },
    },
  });
  if (!row) throw new RowNotFound("task", taskId);
  const state = PlanState.parse(row.measure.implementationUnit.phase.planVersion.state);
  if (!worked.includes(state)) throw new PlanNotEditable(state);
  return taskFromRow(row);
}

function isReplanned(before: Task, draft: TaskDraft): boolean {
  const { title, dependsOn } = before;
  const isSameWait = (id: TaskId) => dependsOn.includes(id);
  return (
    title.en !== draft.title.en ||
    title.zh !== draft.title.zh ||
    dependsOn.length !== draft.dependsOn.length ||
    !draft.dependsOn.every(isSameWait)
  );
}

async function replan(rows: Rows, own: ProjectColumns, taskId: TaskId, draft: TaskDraft): Promise<void> {
  const { dependsOn } = draft;
  const isHere = tasks.holding({ id: taskId, deletedAt: null });
  const versionId = await lockDraft(rows, own, isHere, "task", taskId);
  await requireTasks(rows, own, versionId, dependsOn);
  await refuseTaskCircle(rows, own, versionId, { id: taskId, dependsOn });
  await rows.taskDependency.deleteMany({ where: { ...own, taskId, dependsOn: { deletedAt: null } } });
  await rows.taskDependency.createMany({ data: rowsOfWaits(own, taskId, draft) });
}

function rowsOfWaits(own: ProjectColumns, taskId: string, { dependsOn }: TaskDraft) {
  return dependsOn.map((dependsOnId) => ({ ...own, taskId, dependsOnId }));
}

async function requireResponsible(rows: Rows, own: ProjectColumns, { responsibleId }: TaskDraft): Promise<void> {
  if (responsibleId !== null) await requireStakeholders(rows, own, [responsibleId]);
}

/** @throws {RowNotFound} When it waits for a task that is not in this version of the plan. */
async function requireTasks(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  ids: readonly TaskId[],
): Promise<void> {
  if (ids.length === 0) return;
  const measure = { AND: [inPlan, { implementationUnit: { phase: { planVersionId } } }] };
  const where = { ...own, id: { in: [...ids] }, deletedAt: null, measure };
  const found = await rows.task.findMany({ where, select: { id: true } });
  const unknown = ids.find((id) => !found.some((row) => row.id === id));
  if (unknown !== undefined) throw new RowNotFound("task", unknown);
}

async function change(
  rows: Rows,
  own: ProjectColumns,
  id: TaskId,
  version: number,
  columns: ReturnType<typeof columnsOfTask> | { state: TaskState; doneOn: Date | null },
): Promise<void> {
  const { count } = await rows.task.updateMany({
    where: { ...own, id, deletedAt: null, version },
    data: { ...columns, version: { increment: 1 } },
  });
  if (count === 0) requireVersion("task", id, version, await findRow(rows, own, id));
}

function findRow(rows: Rows, own: ProjectColumns, id: TaskId) {
  return rows.task.findFirst({ where: { ...own, id, deletedAt: null } });
}

async function readTask(rows: Rows, own: ProjectColumns, id: string): Promise<Task> {
  const row = await rows.task.findFirst({ where: { ...own, id, deletedAt: null }, include: wholeTask });
  if (!row) throw new RowNotFound("task", id);
  return taskFromRow(row);
}
