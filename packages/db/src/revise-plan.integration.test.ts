import { randomUUID } from "node:crypto";
import {
  type ActionPlan,
  DecisionRecordId,
  GateDraft,
  type Measure,
  type PlanVersionId,
  type Task,
  type TaskAction,
} from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { decisionBy, measureNamed, stakeholderNamed, stepOf, taskNamed } from "../test/drafts.ts";
import { outlineOf } from "../test/outline-of.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan, type WhichVersion } from "./action-plan.ts";
import { recordDecision } from "./decision-record.ts";
import { removeGate, setGate } from "./gate.ts";
import { removeMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { PlanInWork } from "./plan-in-work.ts";
import { listPlanVersions } from "./plan-version.ts";
import type { Tx } from "./reader.ts";
import { revisePlan } from "./revise-plan.ts";
import { RowNotFound } from "./row-not-found.ts";
import { SecondPersonNeeded } from "./second-person-needed.ts";
import { addStakeholders } from "./stakeholder.ts";
import { addTask, transitionTask, updateTask } from "./task.ts";
import { listTasks } from "./task-list.ts";
import { TransitionRefused } from "./transition-refused.ts";
import { updateMeasure } from "./update-measures.ts";

withPlanForEachTest();

const reason = { en: "the river ran dry", zh: "河流断流" };
const by = stepOf("submit").by;

async function revise(decisionId: DecisionRecordId | null = null): Promise<ActionPlan> {
  const revision = { reason, decisionId, by };
  return find((await change((tx) => revisePlan(tx, bureau.scope, bureau.project.id, revision))).versionId);
}

async function move(versionId: PlanVersionId, ...steps: Parameters<typeof stepOf>[0][]): Promise<ActionPlan> {
  let { version } = await find(versionId);
  for (const action of steps) {
    const step = stepOf(action);
    ({ version } = await change((tx) => movePlan(tx, bureau.scope, bureau.project.id, versionId, step, version)));
  }
  return find(versionId);
}

function find(which?: WhichVersion): Promise<ActionPlan> {
  return findActionPlan(database, bureau.scope, bureau.project.id, which);
}

async function tasksOf({ versionId }: ActionPlan) {
  const { scope, project } = bureau;
  return (await listTasks(database, scope, project.id, versionId, {}, { skip: 0, take: 100 })).tasks;
}

function step(task: Task, action: TaskAction): Promise<Task> {
  const { scope, project } = bureau;
  return change((tx) => transitionTask(tx, scope, project.id, task.id, { action, on: "2027-05-01" }, task.version));
}

/** A first measure with actors and a wait for the second, two open tasks that wait for one another, and one that is done. */
async function enrich(): Promise<void> {
  const { scope, project } = bureau;
  await change(async (tx) => {
    const [office] = await addStakeholders(tx, scope, project.id, [stakeholderNamed("P1")]);
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const draft = measureNamed("first", {
      ...{ actors: [{ stakeholderId: office!.id, role: "lead" }], dependsOn: [{ measureId: second!.id, lagYears: 2 }] },
      ...{ startYear: 2026, endYear: 2028, budgetMillionCny: 12.5, scale: "M" },
      budgetLines: [{ source: "government", year: 2026, millionCny: 12.5, isSecured: true }],
    });
    await updateMeasure(tx, scope, project.id, first!.id, draft, 1);
    const survey = await addTask(tx, scope, project.id, first!.id, taskNamed("survey", "2027-06-30"));
    await addTask(tx, scope, project.id, first!.id, { ...taskNamed("plant"), dependsOn: [survey.id] });
    const past = await addTask(tx, scope, project.id, first!.id, taskNamed("apply"));
    for (const [index, action] of (["start", "finish"] as const).entries()) {
      await transitionTask(tx, scope, project.id, past.id, { action, on: "2026-05-01" }, 1 + index);
    }
  });
}

/** What a thing says, without what names and places it in one version. */
function contentOf({ id: _, implementationUnitId: __, version: ___, dependsOn, ...rest }: Measure) {
  return { ...rest, waits: dependsOn.map(({ lagYears }) => lagYears) };
}

describe("revising a plan", () => {
  it("copies what stands in it, with lineage and order, into a draft of its own", async () => {
    await enrich();
    const { scope, project } = bureau;
    const hidden = plan.phases[0]!.units[1]!.measures[0]!;
    await change((tx) => removeMeasure(tx, scope, project.id, hidden.id, 1));
    const published = await move(plan.versionId, "submit", "approve", "publish");
    const decision = await change((tx) => recordDecision(tx, scope, project.id, decisionBy(bureau.owner)));
    const next = await revise(decision.id);
    expect(next).toMatchObject({
      versionNumber: 2,
      state: "draft",
      version: 1,
      title: published.title,
      id: published.id,
    });
    expect(outlineOf(next)).toEqual(["1a: first second | 1b:", "2a:"]);
    expect(next.phases.map(({ lineageId }) => lineageId)).toEqual(published.phases.map(({ lineageId }) => lineageId));
    expect(next.phases[1]!.gate).toEqual({
      ...published.phases[1]!.gate,
      ...{ id: expect.any(String), opensPhaseId: next.phases[1]!.id },
    });
    const [before, after] = [published, next].map((each) => each.phases[0]!.units[0]!.measures);
    expect(after!.map(contentOf)).toEqual(before!.map(contentOf));
    expect(after![0]!.dependsOn).toEqual([{ measureId: after![1]!.id, lagYears: 2 }]);
    const ids = (each: ActionPlan) => JSON.stringify(each).match(/"id":"[^"]+"/g)!;
    expect(ids(next).filter((id) => ids(published).includes(id))).toEqual([`"id":"${published.id}"`]);
    expect(await find(published.versionId)).toEqual(published);
  });

  it("takes open tasks along, and what they wait for", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve");
    const [before, after] = [await tasksOf(plan), await tasksOf(await revise())];
    expect(after.map(({ title }) => title.en)).toEqual(["survey", "plant"]);
    expect(after[0]).toMatchObject({ lineageId: before[0]!.lineageId, dueOn: "2027-06-30", version: 1 });
    expect(after[1]!.dependsOn).toEqual([after[0]!.id]);
  });

  it("has the same gate when one is taken away from a phase and set again", async () => {
    await move(plan.versionId, "submit", "approve", "publish");
    const { phases } = await revise();
    const { id: phaseId, gate } = phases[1]!;
    const { scope, project } = bureau;
    const again = await change(async (tx) => {
      await removeGate(tx, scope, project.id, gate!.id, gate!.version);
      return setGate(tx, scope, project.id, phaseId, GateDraft.parse(gate), null);
    });
    expect(again.lineageId).toBe(plan.phases[1]!.gate!.lineageId);
    const own = await change((tx) => setGate(tx, scope, project.id, phases[0]!.id, GateDraft.parse(gate), null));
    expect(own.lineageId).not.toBe(again.lineageId);
  });

  it("tells of each version who began it, from which, why and after which decision", async () => {
    await move(plan.versionId, "submit", "request-changes", "reopen", "submit", "approve", "publish");
    const decide = (tx: Tx) => recordDecision(tx, bureau.scope, bureau.project.id, decisionBy(bureau.owner));
    const decision = await change(decide);
    await revise(decision.id);
    const [second, first] = await listPlanVersions(database, bureau.scope, bureau.project.id);
    expect(second).toMatchObject({ number: 2, state: "draft", basedOn: 1, reason, createdBy: by.name, steps: [] });
    expect(second!.decision).toEqual({ id: decision.id, number: 1 });
    expect(first).toMatchObject({ number: 1, state: "published", basedOn: null, reason: null, decision: null });
    expect(first!.steps.map(({ action, by: who }) => `${action} ${who.name}`)).toEqual([
      ...["submit Lin Xia", "request-changes Zhao Min", "reopen Lin Xia", "submit Lin Xia", "approve Zhao Min"],
      "publish Lin Xia",
    ]);
  });

  it("is refused while a version is in work, and names it", async () => {
    await expect(revise()).rejects.toEqual(new PlanInWork(1, "draft"));
    await move(plan.versionId, "submit", "approve");
    await revise();
    await expect(revise()).rejects.toEqual(new PlanInWork(2, "draft"));
  });

  it("begins one draft when two people ask at once", async () => {
    await move(plan.versionId, "submit", "approve");
    const asked = await Promise.allSettled([revise(), revise()]);
    const [refused] = asked.filter((each) => each.status === "rejected");
    expect(refused?.reason).toEqual(new PlanInWork(2, "draft"));
    expect(await listPlanVersions(database, bureau.scope, bureau.project.id)).toHaveLength(2);
  });

  it("does not name a decision nobody has taken", async () => {
    await move(plan.versionId, "submit", "approve");
    const unknown = DecisionRecordId.parse(randomUUID());
    await expect(revise(unknown)).rejects.toEqual(new RowNotFound("decision", unknown));
    expect(await listPlanVersions(database, bureau.scope, bureau.project.id)).toHaveLength(1);
  });
});

describe("the version in force", () => {
  it("is the published one until the next is published, which supersedes it in the same step", async () => {
    expect((await find("in-force")).versionNumber).toBe(1);
    await move(plan.versionId, "submit", "approve", "publish");
    const next = await revise();
    expect([(await find("in-force")).versionNumber, (await find()).versionNumber]).toEqual([1, 2]);
    await move(next.versionId, "submit", "approve", "publish");
    expect((await find("in-force")).versionNumber).toBe(2);
    const [second, first] = await listPlanVersions(database, bureau.scope, bureau.project.id);
    expect([second!.state, first!.state]).toEqual(["published", "superseded"]);
    expect(first!.steps.at(-1)).toMatchObject({ action: "supersede", by: { name: "Lin Xia" } });
  });

  it("hands on to the next how far its tasks have come", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve", "publish");
    const next = await revise();
    const [survey] = await tasksOf(plan);
    const { scope, project } = bureau;
    for (const [index, action] of (["start", "finish"] as const).entries()) {
      const finish = { action, on: "2027-05-01" };
      await change((tx) => transitionTask(tx, scope, project.id, survey!.id, finish, 1 + index));
    }
    await move(next.versionId, "submit", "approve", "publish");
    const after = await tasksOf(next);
    expect(after.map(({ state, doneOn, version }) => [state, doneOn, version])).toEqual([
      ["done", "2027-05-01", 2],
      ["to-do", null, 1],
    ]);
  });

  it("keeps what was said of its tasks while it was written, and takes the days of those nobody touched", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve", "publish");
    const next = await revise();
    const { scope, project } = bureau;
    const [, plant] = await tasksOf(plan);
    const [survey] = await tasksOf(next);
    const days = { startsOn: "2027-09-01", dueOn: "2027-10-31" };
    await change((tx) => updateTask(tx, scope, project.id, plant!.id, { ...plant!, ...days }, 1));
    const finish = { action: "finish", on: "2027-05-01" } as const;
    await change((tx) => transitionTask(tx, scope, project.id, survey!.id, finish, 1));
    await move(next.versionId, "submit", "approve", "publish");
    expect(await tasksOf(next)).toMatchObject([
      { state: "done", doneOn: "2027-05-01", dueOn: "2027-06-30", version: 2 },
      { state: "to-do", doneOn: null, ...days, version: 2 },
    ]);
  });

  it("brings along what was taken up again while the next one was written, behind the others, with all waits", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve", "publish");
    const [survey, , apply] = await tasksOf(plan);
    await step(survey!, "finish");
    const next = await revise();
    const measure = next.phases[0]!.units[0]!.measures[0]!;
    const { scope, project } = bureau;
    await change((tx) => addTask(tx, scope, project.id, measure.id, taskNamed("fence")));
    await step({ ...survey!, version: 2 }, "reopen");
    await step(apply!, "reopen");
    await move(next.versionId, "submit", "approve", "publish");
    const after = await tasksOf(next);
    expect(after.map(({ title, position, state }) => [title.en, position, state])).toEqual([
      ["plant", 0, "to-do"],
      ["fence", 1, "to-do"],
      ["survey", 2, "to-do"],
      ["apply", 3, "to-do"],
    ]);
    expect(after[0]!.dependsOn).toEqual([after[2]!.id]);
    expect(after[2]).toMatchObject({ lineageId: survey!.lineageId, dueOn: "2027-06-30", doneOn: null, version: 1 });
  });

  it("brings nothing along that the next one has removed itself, nor a wait that would close a circle there", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve", "publish");
    const first = await revise();
    const { scope, project } = bureau;
    const [survey, plant] = await tasksOf(first);
    await change(async (tx) => {
      const guard = await addTask(tx, scope, project.id, survey!.measureId, taskNamed("guard"));
      await updateTask(tx, scope, project.id, survey!.id, { ...survey!, dependsOn: [guard.id] }, 1);
      await addTask(tx, scope, project.id, first.phases[0]!.units[1]!.measures[0]!.id, taskNamed("rest"));
    });
    await move(first.versionId, "submit", "approve", "publish");
    const before = await tasksOf(first);
    const named = (list: typeof before, en: string) => list.find(({ title }) => title.en === en)!;
    await step(named(before, "survey"), "finish");
    await step(named(before, "rest"), "finish");

    const next = await revise();
    const copies = await tasksOf(next);
    await change(async (tx) => {
      const hidden = next.phases[0]!.units[1]!.measures[0]!;
      await removeMeasure(tx, scope, project.id, hidden.id, hidden.version);
      const guard = named(copies, "guard");
      await updateTask(tx, scope, project.id, guard.id, { ...guard, dependsOn: [named(copies, "plant").id] }, 1);
    });
    for (const en of ["survey", "rest"]) await step(named(await tasksOf(first), en), "reopen");
    await move(next.versionId, "submit", "approve", "publish");
    const after = await tasksOf(next);
    expect(after.map(({ title }) => title.en)).toEqual(["plant", "guard", "survey"]);
    expect(after.map(({ dependsOn }) => dependsOn)).toEqual([[], [after[0]!.id], [after[1]!.id]]);
    expect(after[0]!.lineageId).toBe(plant!.lineageId);
  });

  it("opens an approved version to no other task", async () => {
    await enrich();
    await move(plan.versionId, "submit", "approve", "publish");
    const next = await revise();
    await move(next.versionId, "submit", "approve");
    const [survey, , apply] = await tasksOf(plan);
    const measureId = next.phases[0]!.units[0]!.measures[0]!.id;
    const insert = `INSERT INTO "Task" ("id", "lineageId", "organisationId", "projectId", "measureId", "title", "state", "position", "updatedAt")
      SELECT gen_random_uuid(), $1, "organisationId", "projectId", $2, '{}', 'to-do', 9, now() FROM "Task" WHERE "id" = $3`;
    for (const lineageId of [randomUUID(), apply!.lineageId]) {
      const attempt = database.executeSql(insert, [lineageId, measureId, survey!.id]);
      await expect(attempt).rejects.toMatchObject({ code: "TM001" });
    }
    const wait = `INSERT INTO "TaskDependency" ("taskId", "dependsOnId", "organisationId", "projectId")
      SELECT $1, $2, "organisationId", "projectId" FROM "Task" WHERE "id" = $1`;
    const [first, second] = await tasksOf(next);
    const attempt = database.executeSql(wait, [first!.id, second!.id]);
    await expect(attempt).rejects.toMatchObject({ code: "TM001" });
  });

  it("is not replaced by an older one", async () => {
    await move(plan.versionId, "submit", "approve");
    const next = await revise();
    await move(next.versionId, "submit", "approve", "publish");
    const late = move(plan.versionId, "publish");
    await expect(late).rejects.toEqual(new TransitionRefused("action-plan", "approved", "publish", []));
    expect((await find("in-force")).versionNumber).toBe(2);
  });
});

describe("approving", () => {
  const alone = { en: "an office of one", zh: "" };

  it("takes a second person, or a written reason that is kept", async () => {
    const { version } = await move(plan.versionId, "submit");
    const approve = (overrideReason: typeof alone | null) =>
      change((tx) => {
        const step = stepOf("approve", { by, overrideReason, note: reason });
        return movePlan(tx, bureau.scope, bureau.project.id, plan.versionId, step, version);
      });
    await expect(approve(null)).rejects.toEqual(new SecondPersonNeeded("Lin Xia"));
    expect((await find()).state).toBe("in-review");
    await approve(alone);
    const [only] = await listPlanVersions(database, bureau.scope, bureau.project.id);
    expect(only!.steps.at(-1)).toMatchObject({ action: "approve", overrideReason: alone, note: reason });
  });
});
