import { type MeasureId, Task, type TaskAction, TaskDraft, taskWorkflow } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { applyTaskEdit } from "./apply-task-edit.ts";
import type { TaskEdit } from "./task-edit.ts";
import { undoTaskEdit } from "./undo-task-edit.ts";

const uuid = (last: string) => `01890a5d-ac96-774b-bcce-${last.padStart(12, "0")}`;
const river = uuid("a1") as MeasureId;
const belt = uuid("a2") as MeasureId;

function task(last: string, measureId: MeasureId, position: number, change: Partial<Task> = {}): Task {
  return Task.parse({
    ...{ id: uuid(last), lineageId: uuid(last), measureId, position, title: { en: last, zh: "" } },
    ...{ startsOn: null, dueOn: null, doneOn: null, responsibleId: null, dependsOn: [], state: "to-do", version: 1 },
    ...change,
  });
}

const tasks = [task("1", river, 0), task("2", river, 1), task("3", belt, 0)];
const newId = uuid("9");
const names = (list: readonly Task[]) => list.map(({ title }) => title.en);
const after = (edit: TaskEdit, list: readonly Task[] = tasks) => applyTaskEdit(list, { edit, newId });

describe("applyTaskEdit", () => {
  it("puts a new task behind the others of its measure, also of one that has none", () => {
    const draft = TaskDraft.parse({
      ...{ title: { en: "new", zh: "" }, startsOn: null, dueOn: null, responsibleId: null, dependsOn: [] },
    });
    expect(names(after({ kind: "add", measureId: river, draft }))).toEqual(["1", "2", "new", "3"]);
    expect(names(after({ kind: "add", measureId: uuid("a3") as MeasureId, draft }))).toEqual(["1", "2", "3", "new"]);
  });

  it("moves a task among those of its measure", () => {
    expect(names(after({ kind: "move", taskId: tasks[0]!.id, to: 1 }))).toEqual(["2", "1", "3"]);
    expect(names(after({ kind: "move", taskId: tasks[1]!.id, to: 0 }))).toEqual(["2", "1", "3"]);
  });

  it("notes the day on which a task was done, and leaves a step that does not exist", () => {
    const done = after({ kind: "transition", taskId: tasks[1]!.id, action: "finish", on: "2027-03-01" });
    expect(done[1]).toMatchObject({ state: "done", doneOn: "2027-03-01" });
    expect(after({ kind: "transition", taskId: tasks[1]!.id, action: "reopen", on: "2027-03-01" })).toEqual(tasks);
  });

  it("leaves the list as it is when the task is gone", () => {
    expect(after({ kind: "remove", taskId: task("7", river, 0).id })).toEqual(tasks);
  });
});

describe("undoTaskEdit", () => {
  it("leads back from every step of the workflow to the state before, with its day", () => {
    for (const { from, action } of taskWorkflow.arrows) {
      const before = task("2", river, 1, { state: from, doneOn: from === "done" ? "2026-05-01" : null });
      const list = [tasks[0]!, before, tasks[2]!];
      const edit: TaskEdit = { kind: "transition", taskId: before.id, action: action as TaskAction, on: "2027-03-01" };
      const steps = undoTaskEdit(edit, { task: before, place: 1 }, { id: before.id, version: 2 });
      expect(steps.reduce((shown, step) => after(step, shown), after(edit, list))).toEqual(list);
    }
  });

  it("takes back what was added, changed, moved and removed", () => {
    const second = tasks[1];
    const draft = { ...TaskDraft.parse(second), title: { en: "other", zh: "" } };
    const edits: TaskEdit[] = [
      { kind: "add", measureId: river, draft },
      { kind: "update", taskId: second!.id, draft },
      { kind: "move", taskId: second!.id, to: 0 },
      { kind: "remove", taskId: second!.id },
    ];
    for (const edit of edits) {
      const id = edit.kind === "add" ? (newId as Task["id"]) : second!.id;
      const steps = undoTaskEdit(edit, edit.kind === "add" ? null : { task: second!, place: 1 }, { id, version: 2 });
      expect(steps.reduce((shown, step) => after(step, shown), after(edit))).toEqual(tasks);
    }
  });
});
