import {
  type MeasureId,
  type ProjectId,
  Task,
  type TaskAction,
  type TaskId,
  TaskState,
  taskWorkflow,
} from "@tamarisk/domain";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** What a planner types to add or change a task. */
export type TaskDraft = Pick<Task, "title" | "dueYear">;

/** All tasks of the project's measures, by measure and place. @throws {RowNotFound} */
export async function listTasks(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Task[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).task.findMany({
    where: { ...own, measure: { deletedAt: null } },
    orderBy: [{ measureId: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => Task.parse(row));
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
  const position = await rows.task.count({ where: { measureId } });
  const { title, dueYear } = draft;
  const row = await rows.task.create({
    data: { ...own, measureId, position, title: json(title), dueYear, state: taskWorkflow.initial },
  });
  return Task.parse(row);
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
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: taskId };
  const rows = rowsOf(tx);
  const { title, dueYear } = draft;
  const [row] = await rows.task.updateManyAndReturn({
    where: { ...where, version },
    data: { title: json(title), dueYear, version: { increment: 1 } },
  });
  if (row) return Task.parse(row);
  throw refusedUpdate("task", taskId, version, await rows.task.findFirst({ where }));
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
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: taskId };
  const { task } = rowsOf(tx);
  const read = () => task.findFirst({ where });
  const present = requireVersion("task", taskId, version, await read());
  const state = nextState("task", taskWorkflow, TaskState.parse(present.state), action);
  const [row] = await task.updateManyAndReturn({
    where: { ...where, version },
    data: { state, version: { increment: 1 } },
  });
  return Task.parse(row ?? requireVersion("task", taskId, version, await read()));
}
