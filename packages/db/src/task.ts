import {
  type MeasureId,
  type ProjectId,
  type Task,
  type TaskAction,
  type TaskDraft,
  TaskId,
  type TaskState,
  taskWorkflow,
} from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import { jsonOfRows } from "./json.ts";
import { holdingMeasure, lockMeasures } from "./lock-measures.ts";
import { orderedIds } from "./ordered-ids.ts";
import { moveInList, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import { lockDraft, type ProjectColumns } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireStakeholders } from "./require-named.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion, stamp } from "./stale-version.ts";
import { columnsOfTask, dateOf, taskFromRow, wholeTask } from "./task-rows.ts";
import { isReplanned, replan, requireTasks, rowsOfWaits } from "./task-waits.ts";
import { tasksInWork } from "./tasks-in-work.ts";
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
  const [id] = await addTasks(tx, scope, projectId, [{ measureId, draft }]);
  return findTask(tx, scope, projectId, id!);
}

/** A task to be added, and the measure it goes to. */
interface TaskAddition {
  readonly measureId: MeasureId;
  readonly draft: TaskDraft;
}

/**
 * Add tasks to measures of one plan version, each behind the others of its measure: a few statements, however many there are.
 *
 * @returns Their ids, in the order given.
 * @throws {RowNotFound | PlanNotEditable} Then none is added.
 */
export async function addTasks(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  additions: readonly TaskAddition[],
): Promise<TaskId[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (additions.length === 0) return [];
  const rows = rowsOf(tx);
  const drafts = additions.map(({ draft }) => draft);
  const measureIds = [...new Set(additions.map(({ measureId }) => measureId))];
  const versionId = await lockMeasures(rows, own, measureIds);
  await requireResponsible(rows, own, drafts);
  await requireTasks(
    rows,
    own,
    versionId,
    drafts.flatMap(({ dependsOn }) => dependsOn),
  );
  const next = await countTasks(rows, measureIds);
  const updatedAt = new Date();
  const ids = orderedIds(additions.length, updatedAt);
  const lineages = orderedIds(additions.length, updatedAt);
  const given = additions.map(({ measureId, draft }, index) => {
    const position = next.get(measureId) ?? 0;
    next.set(measureId, position + 1);
    const fresh = { id: ids[index]!, lineageId: lineages[index]!, state: taskWorkflow.initial, version: 1, updatedAt };
    return { ...own, ...fresh, measureId, position, ...columnsOfTask(draft) };
  });
  await rows.$executeRaw`
    INSERT INTO "Task" SELECT * FROM json_populate_recordset(NULL::"Task", ${jsonOfRows(given)}::json)`;
  await rows.taskDependency.createMany({
    data: drafts.flatMap((draft, index) => rowsOfWaits(own, ids[index]!, draft)),
  });
  return ids.map((id) => TaskId.parse(id));
}

async function countTasks(rows: Rows, measureIds: readonly MeasureId[]): Promise<Map<string, number>> {
  const where = { measureId: { in: [...measureIds] }, deletedAt: null };
  const counts = await rows.task.groupBy({ by: ["measureId"], where, _count: true });
  return new Map(counts.map(({ measureId, _count }) => [measureId, _count]));
}

/** @throws {RowNotFound} */
export async function findTask(reader: Reader, scope: RowScope, projectId: ProjectId, taskId: TaskId): Promise<Task> {
  return readTask(rowsOf(reader), await rowsOfProject(reader, scope, projectId), taskId);
}

/** Change a task; see `updateTasks`. @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle} */
export async function updateTask(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  taskId: TaskId,
  draft: TaskDraft,
  version: number,
): Promise<Task> {
  await updateTasks(tx, scope, projectId, [{ taskId, draft, version }]);
  return findTask(tx, scope, projectId, taskId);
}

/** A task to be changed, and the version that the change is based on. */
interface TaskUpdate {
  readonly taskId: TaskId;
  readonly draft: TaskDraft;
  readonly version: number;
}

/**
 * Change tasks, each at most once: a few statements, however many there are. Their days and who is responsible may change
 * while a plan is in force; their titles and what they wait for belong to the plan and change only in a draft.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle} Then none is changed.
 */
export async function updateTasks(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  updates: readonly TaskUpdate[],
): Promise<void> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (updates.length === 0) return;
  const rows = rowsOf(tx);
  const drafts = updates.map(({ draft }) => draft);
  const present = await tasksInWork(
    rows,
    own,
    updates.map(({ taskId }) => taskId),
  );
  await requireResponsible(rows, own, drafts);
  const replanned = updates.filter(({ taskId, draft }) => isReplanned(present.get(taskId)!.task, draft));
  if (replanned.length > 0) await replan(rows, own, replanned, present);
  await change(
    rows,
    own,
    updates.map(({ taskId, draft, version }) => ({ id: taskId, version, ...columnsOfTask(draft) })),
  );
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
  await transitionTasks(tx, scope, projectId, [{ taskId, action, version }], on);
  return findTask(tx, scope, projectId, taskId);
}

/** A step of a task along its workflow, and the version that it is based on. */
interface TaskStep {
  readonly taskId: TaskId;
  readonly action: TaskAction;
  readonly version: number;
}

/**
 * Move tasks along their workflow, each by one step. @param on - The day it happened.
 *
 * @throws {StaleVersion | RowNotFound | TransitionRefused | PlanNotEditable} Then none is moved.
 */
export async function transitionTasks(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  steps: readonly TaskStep[],
  on: string,
): Promise<void> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (steps.length === 0) return;
  const rows = rowsOf(tx);
  const present = await tasksInWork(
    rows,
    own,
    steps.map(({ taskId }) => taskId),
  );
  const moved = steps.map(({ taskId, action, version }) => {
    const { task, updatedAt } = present.get(taskId)!;
    requireVersion("task", taskId, version, { version: task.version, updatedAt });
    const state = nextState("task", taskWorkflow, task.state, action);
    return { id: taskId, version, state, doneOn: state === "done" ? dateOf(on) : null };
  });
  await change(rows, own, moved);
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

async function requireResponsible(rows: Rows, own: ProjectColumns, drafts: readonly TaskDraft[]): Promise<void> {
  await requireStakeholders(
    rows,
    own,
    drafts.flatMap(({ responsibleId }) => responsibleId ?? []),
  );
}

type Written = { readonly id: TaskId; readonly version: number } & (
  | ReturnType<typeof columnsOfTask>
  | { readonly state: TaskState; readonly doneOn: Date | null }
);

/** Write the same columns of tasks that are still at the version given. */
async function change(rows: Rows, own: ProjectColumns, given: readonly Written[]): Promise<void> {
  const { id: _, version: __, ...columns } = given[0]!;
  const set = Object.keys(columns).map((column) => Prisma.raw(`"${column}" = given."${column}"`));
  const written = await rows.$queryRaw<{ id: string }[]>`
    UPDATE "Task" AS present
    SET ${Prisma.join(set)}, "version" = present."version" + 1, "updatedAt" = ${new Date()}
    FROM json_populate_recordset(NULL::"Task", ${jsonOfRows(given)}::json) AS given
    WHERE present."id" = given."id" AND present."version" = given."version" AND present."deletedAt" IS NULL
      AND present."projectId" = ${own.projectId}::uuid AND present."organisationId" = ${own.organisationId}::uuid
    RETURNING present."id"::text`;
  const isWritten = new Set(written.map(({ id }) => id));
  const refused = given.find(({ id }) => !isWritten.has(id));
  if (!refused) return;
  const where = { ...own, id: refused.id, deletedAt: null };
  throw refusedUpdate("task", refused.id, refused.version, await rows.task.findFirst({ where, select: stamp }));
}

async function readTask(rows: Rows, own: ProjectColumns, id: string): Promise<Task> {
  const row = await rows.task.findFirst({ where: { ...own, id, deletedAt: null }, include: wholeTask });
  if (!row) throw new RowNotFound("task", id);
  return taskFromRow(row);
}
