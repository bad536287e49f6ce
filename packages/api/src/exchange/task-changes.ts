import {
  actionsFrom,
  type Measure,
  type Task,
  type TaskAction,
  TaskDraft,
  type TaskState,
  taskWorkflow,
} from "@tamarisk/domain";
import { type FlatRow, parts } from "./column.ts";
import { type ExchangeWorld, measureIndex } from "./exchange-world.ts";
import type { ImportCourse } from "./import-course.ts";
import { bilingual } from "./measure-changes.ts";
import { mergeRow } from "./merge-row.ts";
import type { ReadRow, ReadSheet } from "./read-rows.ts";
import { namesOf, pick, SheetChanges } from "./sheet-changes.ts";
import { taskColumns, taskRowIn } from "./task-sheet.ts";

const columnOf = { title: "titleEn", startsOn: "startsOn", dueOn: "dueOn", dependsOn: "waitsFor" };

interface Known {
  readonly projectId: ExchangeWorld["plan"]["projectId"];
  readonly tasks: ReadonlyMap<string, Task>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly stakeholders: ReadonlyMap<string, ExchangeWorld["stakeholders"][number]>;
  readonly names: ReadonlySet<string>;
  readonly rowOf: (task: Task) => FlatRow;
}

/** What the tasks of a file would change. A row with an id changes that task, one without adds a task to its measure. */
export async function taskChanges(
  sheet: ReadSheet | null,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<SheetChanges> {
  const changes = new SheetChanges("tasks", sheet);
  const known: Known = {
    projectId: world.plan.projectId,
    tasks: new Map(world.tasks.map((task) => [task.lineageId, task])),
    measures: measureIndex(world).byLineage,
    stakeholders: new Map(world.stakeholders.flatMap((one) => [one.code, one.id].map((name) => [name, one] as const))),
    names: new Set(world.tasks.flatMap(({ title, measureId }) => namesOf(title, measureId))),
    rowOf: taskRowIn(world),
  };
  for await (const read of course.each(sheet?.rows ?? [])) {
    const id = read.values.id ?? null;
    if (id === null) addTask(read, changes, known);
    else if (changes.isFirst(read.row, String(id))) {
      const task = known.tasks.get(String(id));
      if (task) changeTask(read, task, changes, known);
      else changes.refuse(read.row, "id", id, { kind: "unknown", subject: "task" });
    }
  }
  changes.compareWith(known.tasks.keys());
  return changes;
}

function addTask(read: ReadRow, changes: SheetChanges, known: Known): void {
  const { row, values } = read;
  const measureId = values.measureId ?? null;
  const measure = known.measures.get(String(measureId));
  if (measureId === null) changes.refuse(row, "measureId", null, { kind: "blank" });
  else if (!measure) changes.refuse(row, "measureId", measureId, { kind: "unknown", subject: "measure" });
  const state = values.state ?? taskWorkflow.initial;
  if (state !== taskWorkflow.initial) {
    const allowed = [taskWorkflow.initial];
    changes.refuse(row, "state", state, { kind: "refused-move", from: "", to: String(state), allowed });
  }
  const draft = draftOf(read, null, changes, known);
  if (!measure || !draft || state !== taskWorkflow.initial) return;
  changes.add(read, draft.title, (row) => ({ kind: "add-task", ...row, measureId: measure.id, draft }));
  changes.compareNames(namesOf(draft.title, measure.id), known.names);
}

function changeTask(read: ReadRow, task: Task, changes: SheetChanges, known: Known): void {
  const { id: taskId, title, version } = task;
  const present = { projectId: known.projectId, row: known.rowOf(task), version };
  const merged = mergeRow(taskColumns, present, read.values);
  changes.change(read, { title, version, merged }, (row, values) => {
    const cells = { row: read.row, values };
    const action = actionTo(cells, task, changes);
    const draft = draftOf(cells, task, changes, known);
    if (!draft || action === "refused") return null;
    return { kind: "update-task", ...row, taskId, version, draft, action };
  });
}

/** The one arrow that leads to the state the file asks for; `null` when it stays. */
function actionTo({ row, values }: ReadRow, task: Task, changes: SheetChanges): TaskAction | null | "refused" {
  const to = (values.state ?? task.state) as TaskState;
  if (to === task.state) return null;
  const arrow = taskWorkflow.arrows.find((one) => one.from === task.state && one.to === to);
  if (arrow) return arrow.action;
  const reachable = taskWorkflow.arrows.filter(({ from }) => from === task.state).map((one) => one.to);
  const allowed = actionsFrom(taskWorkflow, task.state).length === 0 ? [] : reachable;
  changes.refuse(row, "state", to, { kind: "refused-move", from: task.state, to, allowed });
  return "refused";
}

function draftOf({ row, values }: ReadRow, task: Task | null, changes: SheetChanges, known: Known): TaskDraft | null {
  const before = changes.problems.length;
  const draft = {
    title: bilingual(values, "title", task?.title ?? { en: "", zh: "" }),
    startsOn: pick(values, "startsOn", task?.startsOn ?? null),
    dueOn: pick(values, "dueOn", task?.dueOn ?? null),
    responsibleId: responsibleOf(row, values, task, changes, known),
    dependsOn: waitsOf(row, values, task, changes, known),
  };
  const parsed = changes.parsed(row, TaskDraft, draft, columnOf, values);
  return changes.problems.length > before ? null : parsed;
}

function responsibleOf(row: number, values: FlatRow, task: Task | null, changes: SheetChanges, known: Known) {
  const code = values.responsible;
  if (code === undefined) return task?.responsibleId ?? null;
  if (code === null) return null;
  const stakeholder = known.stakeholders.get(String(code));
  if (!stakeholder) changes.refuse(row, "responsible", code, { kind: "unknown", subject: "stakeholder" });
  return stakeholder?.id ?? null;
}

function waitsOf(row: number, values: FlatRow, task: Task | null, changes: SheetChanges, known: Known) {
  const cell = values.waitsFor;
  if (cell === undefined) return task?.dependsOn ?? [];
  return parts(cell).flatMap((lineage) => {
    const awaited = known.tasks.get(lineage);
    if (!awaited) changes.refuse(row, "waitsFor", lineage, { kind: "unknown", subject: "task" });
    return awaited ? [awaited.id] : [];
  });
}
