import { randomUUID } from "node:crypto";
import {
  type Measure,
  MeasureId,
  type PlanAction,
  type PlanHeading,
  StakeholderId,
  type Task,
  type TaskAction,
  type TaskDraft,
  TaskId,
} from "@tamarisk/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { measureNamed, stakeholderNamed, taskNamed } from "../test/drafts.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { foundBureau } from "../test/world.ts";
import { createActionPlan, findActionPlan } from "./action-plan.ts";
import { DependencyCircle } from "./dependency-circle.ts";
import { removeMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { PlanNotEditable } from "./plan-not-editable.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addStakeholders } from "./stakeholder.ts";
import { StaleVersion } from "./stale-version.ts";
import { addTask, moveTask, removeTask, restoreTask, transitionTask, updateTask } from "./task.ts";
import { countLateTasks, listTaskProgress, listTasks, type TaskFilter } from "./task-list.ts";
import { TransitionRefused } from "./transition-refused.ts";

let measure: Measure;
withPlanForEachTest();
beforeEach(async () => {
  measure = plan.phases[0]!.units[0]!.measures[0]!;
});

function add(draft: TaskDraft, measureId: MeasureId = measure.id): Promise<Task> {
  return change((tx) => addTask(tx, bureau.scope, bureau.project.id, measureId, draft));
}

function update(task: Task, draft: Partial<TaskDraft>, version = task.version): Promise<Task> {
  const { title, startsOn, dueOn, responsibleId, dependsOn } = task;
  const whole = { title, startsOn, dueOn, responsibleId, dependsOn, ...draft };
  return change((tx) => updateTask(tx, bureau.scope, bureau.project.id, task.id, whole, version));
}

function step(task: Task, action: TaskAction, on = "2027-03-01", version = task.version): Promise<Task> {
  return change((tx) => transitionTask(tx, bureau.scope, bureau.project.id, task.id, { action, on }, version));
}

function movePlanBy(action: PlanAction, version: number): Promise<PlanHeading> {
  const step = { action, by: { id: null, name: "x" }, note: null, overrideReason: { en: "alone here", zh: "" } };
  return change((tx) => movePlan(tx, bureau.scope, bureau.project.id, plan.versionId, step, version));
}

function list(filter: TaskFilter = {}, skip = 0, take = 100) {
  return listTasks(database, bureau.scope, bureau.project.id, plan.versionId, filter, { skip, take });
}

async function titles(filter: TaskFilter = {}): Promise<string[]> {
  return (await list(filter)).tasks.map((task) => task.title.en);
}

describe("a task", () => {
  it("is added, changed and listed with all it says", async () => {
    const { scope, project } = bureau;
    const [p2] = await change((tx) => addStakeholders(tx, scope, project.id, [stakeholderNamed("P2")]));
    const draft = { ...taskNamed("Order seedlings", "2027-12-31"), startsOn: "2027-03-01", responsibleId: p2!.id };
    const task = await add(draft);
    expect(task).toMatchObject({
      ...draft,
      measureId: measure.id,
      state: "to-do",
      doneOn: null,
      position: 0,
      version: 1,
    });
    const next = await add({ ...taskNamed("Plant"), dependsOn: [task.id] });
    expect(await list()).toEqual({ tasks: [task, next], total: 2 });

    const updated = await update(next, { title: { en: "", zh: "栽植" }, dependsOn: [], dueOn: "2028-05-01" });
    expect(updated).toMatchObject({ title: { en: "", zh: "栽植" }, dependsOn: [], dueOn: "2028-05-01", version: 2 });
    expect((await list()).tasks[1]).toEqual(updated);
    await expect(update(next, { dueOn: null })).rejects.toBeInstanceOf(StaleVersion);
  });

  it("moves along its workflow and keeps the day it was done", async () => {
    const task = await add(taskNamed("Order seedlings"));
    await expect(step(task, "reopen")).rejects.toEqual(
      new TransitionRefused("task", "to-do", "reopen", ["start", "finish", "drop"]),
    );
    const started = await step(task, "start");
    expect(started).toEqual({ ...task, state: "in-progress", version: 2 });
    await expect(step(task, "start")).rejects.toBeInstanceOf(StaleVersion);
    const done = await step(started, "finish", "2027-02-28");
    expect(done).toMatchObject({ state: "done", doneOn: "2027-02-28", version: 3 });
    expect(await step(done, "reopen")).toMatchObject({ state: "to-do", doneOn: null });
  });

  it("is put elsewhere, taken out and brought back", async () => {
    const { scope, project } = bureau;
    const [first, second] = [await add(taskNamed("first")), await add(taskNamed("second"))];
    const toMeasureId = plan.phases[0]!.units[1]!.measures[0]!.id;
    const move = (to: number, version: number) =>
      change((tx) => moveTask(tx, scope, project.id, first.id, { toMeasureId, to }, version));
    expect(await move(0, 1)).toMatchObject({ measureId: toMeasureId, position: 0, version: 2 });
    expect(await titles()).toEqual(["second", "first"]);
    await expect(move(1, 2)).rejects.toThrow(RangeError);
    expect(await change((tx) => removeTask(tx, scope, project.id, second.id, 1))).toBe(2);
    expect(await titles()).toEqual(["first"]);
    const restored = await change((tx) => restoreTask(tx, scope, project.id, second.id, 2));
    expect(restored).toEqual({ ...second, position: 0, version: 3 });
  });

  it("names only measures, tasks and stakeholders that are there", async () => {
    const draft = taskNamed("x");
    const stranger = { measure: MeasureId.parse(randomUUID()), task: TaskId.parse(randomUUID()) };
    const responsibleId = StakeholderId.parse(randomUUID());
    await expect(add(draft, stranger.measure)).rejects.toEqual(new RowNotFound("measure", stranger.measure));
    await expect(add({ ...draft, dependsOn: [stranger.task] })).rejects.toEqual(new RowNotFound("task", stranger.task));
    await expect(add({ ...draft, responsibleId })).rejects.toEqual(new RowNotFound("stakeholder", responsibleId));
  });

  it("waits for no circle, which the refusal names by title", async () => {
    const first = await add(taskNamed("first"));
    const second = await add({ ...taskNamed("second"), dependsOn: [first.id] });
    await expect(update(first, { dependsOn: [second.id] })).rejects.toEqual(
      new DependencyCircle("task", [first.title, second.title, first.title]),
    );
    await expect(update(first, { dependsOn: [first.id] })).rejects.toBeInstanceOf(DependencyCircle);
  });

  it("is worked on while the plan is in force, but belongs to the plan as it was approved", async () => {
    const { scope, project } = bureau;
    const task = await add(taskNamed("Order seedlings"));
    await movePlanBy("submit", 1);
    await expect(step(task, "start")).rejects.toEqual(new PlanNotEditable("in-review"));
    await movePlanBy("approve", 2);
    const refused = new PlanNotEditable("approved");
    await expect(add(taskNamed("Another"))).rejects.toEqual(refused);
    await expect(update(task, { title: { en: "Order other seedlings", zh: "" } })).rejects.toEqual(refused);
    await expect(change((tx) => removeTask(tx, scope, project.id, task.id, 1))).rejects.toEqual(refused);
    const planned = await update(task, { dueOn: "2027-12-31" });
    expect(await step(planned, "finish")).toMatchObject({ state: "done", dueOn: "2027-12-31" });
  });
});

describe("the tasks of a plan", () => {
  it("are listed in the plan's order, some at a time, without those of removed measures", async () => {
    const { scope, project } = bureau;
    const last = plan.phases[0]!.units[1]!.measures[0]!;
    await add(taskNamed("third"), last.id);
    await add(taskNamed("first"));
    await add(taskNamed("second"));
    expect(await titles()).toEqual(["first", "second", "third"]);
    const page = await list({}, 1, 1);
    expect(page).toMatchObject({ tasks: [{ title: { en: "second" } }], total: 3 });
    await change((tx) => removeMeasure(tx, scope, project.id, measure.id, 1));
    expect(await titles()).toEqual(["third"]);
  });

  it("are narrowed by measure, responsible, state and due day", async () => {
    const { scope, project } = bureau;
    const [p2] = await change((tx) => addStakeholders(tx, scope, project.id, [stakeholderNamed("P2")]));
    const other = plan.phases[0]!.units[1]!.measures[0]!;
    await add({ ...taskNamed("mine", "2027-06-30"), responsibleId: p2!.id });
    await step(await add(taskNamed("begun", "2027-12-31")), "start");
    await add(taskNamed("elsewhere"), other.id);
    expect(await titles({ measureId: other.id })).toEqual(["elsewhere"]);
    expect(await titles({ responsibleId: p2!.id })).toEqual(["mine"]);
    expect(await titles({ responsibleId: null })).toEqual(["begun", "elsewhere"]);
    expect(await titles({ states: ["in-progress", "done"] })).toEqual(["begun"]);
    expect(await titles({ dueTo: "2027-06-30" })).toEqual(["mine"]);
    expect(await titles({ dueFrom: "2027-07-01" })).toEqual(["begun"]);
  });

  it("say how far each measure is", async () => {
    const progress = (filter: TaskFilter = {}) =>
      listTaskProgress(database, bureau.scope, bureau.project.id, plan.versionId, "2027-03-04", filter);
    expect(await progress()).toEqual([]);
    await step(await add(taskNamed("done", "2027-01-01")), "finish");
    await step(await add(taskNamed("dropped", "2027-01-01")), "drop");
    await add(taskNamed("late", "2027-03-03"));
    await add(taskNamed("today", "2027-03-04"));
    const counts = { measureId: measure.id, total: 3, done: 1, late: 1, dropped: 1 };
    expect(await progress()).toEqual([{ ...counts, matching: 4 }]);
    const { scope, project } = bureau;
    expect(await countLateTasks(database, scope, project.id, plan.versionId, "2027-03-04")).toBe(1);
    const filters: TaskFilter[] = [{ states: ["to-do"] }, { dueTo: "2027-03-03" }, { responsibleId: null }];
    const narrowed = await Promise.all(filters.map((filter) => progress({ ...filter, dueFrom: "2027-02-01" })));
    expect(narrowed).toEqual([2, 1, 2].map((matching) => [{ ...counts, matching }]));
  });

  it("are written with a whole plan, each waiting for others by their place", async () => {
    const other = await foundBureau(database);
    const draft = {
      title: { en: "x", zh: "" },
      phases: [
        {
          ...{ title: { en: "x", zh: "" }, startYear: null, endYear: null, gate: null },
          units: [
            {
              ...{ code: "1a", title: { en: "x", zh: "" } },
              measures: [
                { ...measureNamed("river"), key: "river" },
                {
                  ...measureNamed("belt"),
                  waitsFor: [{ key: "river", lagYears: 2 }],
                  tasks: [
                    { ...taskNamed("order"), waitsFor: [] },
                    { ...taskNamed("plant"), waitsFor: [0] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    await change((tx) => createActionPlan(tx, other.scope, other.project.id, draft));
    const written = await findActionPlan(database, other.scope, other.project.id);
    const [river, belt] = written.phases[0]!.units[0]!.measures;
    expect(belt!.dependsOn).toEqual([{ measureId: river!.id, lagYears: 2 }]);
    const { tasks } = await listTasks(
      database,
      other.scope,
      other.project.id,
      written.versionId,
      {},
      { skip: 0, take: 9 },
    );
    expect(tasks.map((task) => [task.title.en, task.dependsOn])).toEqual([
      ["order", []],
      ["plant", [tasks[0]!.id]],
    ]);
  });
});
