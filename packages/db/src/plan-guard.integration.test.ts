import { randomUUID } from "node:crypto";
import { type ActionPlan, PlanState, planWorkflow, type TaskId } from "@tamarisk/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { database, withDatabase } from "../test/bureau-for-tests.ts";
import { measureNamed, planDraft, stakeholderNamed, stepOf, taskNamed, vegetationGate } from "../test/drafts.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import { createActionPlan, renamePlan } from "./action-plan.ts";
import { removeGate, setGate } from "./gate.ts";
import {
  addImplementationUnit,
  moveImplementationUnit,
  removeImplementationUnit,
  restoreImplementationUnit,
  updateImplementationUnit,
} from "./implementation-unit.ts";
import { addMeasure, moveMeasure, removeMeasure, restoreMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { addPhase, movePhase, removePhase, restorePhase, updatePhase } from "./phase.ts";
import { PlanNotEditable } from "./plan-not-editable.ts";
import { rowsOf, type Tx } from "./reader.ts";
import { addStakeholders } from "./stakeholder.ts";
import { addTask, moveTask, removeTask, restoreTask, transitionTask, updateTask } from "./task.ts";
import { updateMeasure } from "./update-measures.ts";

withDatabase();

/** A plan with one of everything, two measures and two tasks that wait for one another. */
interface Filled {
  readonly bureau: Bureau;
  readonly plan: ActionPlan;
  readonly taskIds: readonly TaskId[];
}

async function fill(): Promise<Filled> {
  const bureau = await foundBureau(database);
  const { scope, project } = bureau;
  return database.transaction(async (tx) => {
    const [office] = await addStakeholders(tx, scope, project.id, [stakeholderNamed("P1")]);
    const plan = await createActionPlan(tx, scope, project.id, planDraft);
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const draft = measureNamed("first", {
      actors: [{ stakeholderId: office!.id, role: "lead" }],
      dependsOn: [{ measureId: second!.id, lagYears: 1 }],
    });
    const { after: measure } = await updateMeasure(tx, scope, project.id, first!.id, draft, 1);
    const task = await addTask(tx, scope, project.id, measure.id, taskNamed("survey"));
    const waiting = { ...taskNamed("plant"), dependsOn: [task.id] };
    const secondTask = await addTask(tx, scope, project.id, measure.id, waiting);
    const last = await addTask(tx, scope, project.id, measure.id, taskNamed("guard"));
    return { bureau, plan, taskIds: [task.id, secondTask.id, last.id] };
  });
}

async function walkTo({ bureau, plan }: Filled, state: PlanState): Promise<void> {
  const ways: Record<PlanState, Parameters<typeof stepOf>[0][]> = {
    draft: [],
    "in-review": ["submit"],
    "changes-requested": ["submit", "request-changes"],
    approved: ["submit", "approve"],
    published: ["submit", "approve", "publish"],
    superseded: ["submit", "approve", "publish", "supersede"],
  };
  for (const [done, action] of ways[state].entries()) {
    const move = (tx: Tx) => movePlan(tx, bureau.scope, bureau.project.id, plan.versionId, stepOf(action), 1 + done);
    await database.transaction(move);
  }
}

async function contentOf({ bureau }: Filled): Promise<string> {
  const tables = ["Phase", "ImplementationUnit", "Measure", "MeasureActor", "MeasureDependency", "Gate", "Task"];
  const texts = [];
  for (const table of [...tables, "TaskDependency"]) {
    const query = `SELECT row_to_json(t)::text AS "row" FROM "${table}" t WHERE "projectId" = $1 ORDER BY 1`;
    texts.push((await database.executeSql(query, [bureau.project.id])).rows);
  }
  return JSON.stringify(texts);
}

describe("the database's own rules for the state of a plan version", () => {
  it("are the domain's, arrow by arrow", async () => {
    for (const from of PlanState.options) {
      const filled = await fill();
      await walkTo(filled, from);
      const isHere = `WHERE "id" = '${filled.plan.versionId}'`;
      for (const to of PlanState.options.filter((state) => state !== from)) {
        const approval = `INSERT INTO "ReviewStep" ("id", "organisationId", "projectId", "planVersionId", "action", "byName", "byId")
          SELECT gen_random_uuid(), "organisationId", "projectId", "id", 'approve', 'x', gen_random_uuid() FROM "PlanVersion" ${isHere}`;
        const move = `UPDATE "PlanVersion" SET "state" = '${to}' ${isHere}`;
        const attempt = database.executeSql(`BEGIN; ${approval}; ${move}; ROLLBACK`);
        const isArrow = planWorkflow.arrows.some((arrow) => arrow.from === from && arrow.to === to);
        if (isArrow) await attempt;
        else await expect(attempt, `${from} > ${to}`).rejects.toMatchObject({ code: "TM002" });
      }
    }
  });

  it("let a version begin as a draft alone", async () => {
    const { plan, bureau } = await fill();
    const insert = `INSERT INTO "PlanVersion" ("id", "organisationId", "projectId", "actionPlanId", "number", "title", "state", "updatedAt")
      VALUES (gen_random_uuid(), $1, $2, $3, 2, '{}', $4, now())`;
    for (const state of PlanState.options.filter((each) => each !== "draft")) {
      const values = [bureau.scope.organisationId, bureau.project.id, plan.id, state];
      await expect(database.executeSql(insert, values)).rejects.toMatchObject({ code: "TM002" });
    }
  });

  it("let nobody approve what they have submitted, unless they write why", async () => {
    const filled = await fill();
    await walkTo(filled, "in-review");
    const approve = `UPDATE "PlanVersion" SET "state" = 'approved' WHERE "id" = $1`;
    const step = `INSERT INTO "ReviewStep" ("id", "organisationId", "projectId", "planVersionId", "action", "byName", "byId", "overrideReason")
      SELECT gen_random_uuid(), "organisationId", "projectId", "planVersionId", 'approve', "byName", "byId", $2::jsonb FROM "ReviewStep"
      WHERE "planVersionId" = $1 AND "action" = 'submit'`;
    const { versionId } = filled.plan;
    await expect(database.executeSql(approve, [versionId])).rejects.toThrow(/nobody is noted/);
    await database.executeSql(step, [versionId, null]);
    await expect(database.executeSql(approve, [versionId])).rejects.toThrow(/whoever submits.*Lin Xia for both/);
    await database.executeSql(step, [versionId, '{"en":"one person","zh":""}']);
    await database.executeSql(approve, [versionId]);
  });
});

describe("a plan version that is no draft", () => {
  let filled: Filled;
  beforeEach(async () => {
    filled = await fill();
  });

  it("is changed by no function of this package", async () => {
    const { bureau, plan } = filled;
    const { scope, project } = bureau;
    const [phase, gated] = plan.phases;
    const [unit, emptied] = phase!.units;
    const [measure, other] = unit!.measures;
    const hidden = emptied!.measures[0]!;
    const title = { en: "x", zh: "" };
    const [task, secondTask, lastTask] = filled.taskIds;
    const [lastPhase, lastUnit] = await database.transaction(async (tx) => {
      await removeMeasure(tx, scope, project.id, hidden.id, 1);
      const added = await addPhase(tx, scope, project.id, plan.versionId, { title, startYear: null, endYear: null });
      const part = await addImplementationUnit(tx, scope, project.id, phase!.id, { code: "8", title });
      await removePhase(tx, scope, project.id, added.id, 1);
      await removeImplementationUnit(tx, scope, project.id, part.id, 1);
      await removeTask(tx, scope, project.id, lastTask!, 1);
      return [added, part];
    });
    await walkTo(filled, "approved");
    const years = { title, startYear: null, endYear: null };
    const writers: Record<string, (tx: Tx) => Promise<unknown>> = {
      renamePlan: (tx) => renamePlan(tx, scope, project.id, plan.versionId, title, 3),
      addPhase: (tx) => addPhase(tx, scope, project.id, plan.versionId, years),
      updatePhase: (tx) => updatePhase(tx, scope, project.id, phase!.id, years, 1),
      movePhase: (tx) => movePhase(tx, scope, project.id, phase!.id, 1, 1),
      removePhase: (tx) => removePhase(tx, scope, project.id, phase!.id, 1),
      addImplementationUnit: (tx) => addImplementationUnit(tx, scope, project.id, phase!.id, { code: "9", title }),
      updateImplementationUnit: (tx) =>
        updateImplementationUnit(tx, scope, project.id, unit!.id, { code: "9", title }, 1),
      moveImplementationUnit: (tx) =>
        moveImplementationUnit(tx, scope, project.id, unit!.id, { toPhaseId: gated!.id, to: 0 }, 1),
      removeImplementationUnit: (tx) => removeImplementationUnit(tx, scope, project.id, unit!.id, 1),
      addMeasure: (tx) => addMeasure(tx, scope, project.id, unit!.id, measureNamed("x")),
      updateMeasure: (tx) => updateMeasure(tx, scope, project.id, measure!.id, measureNamed("x"), 2),
      moveMeasure: (tx) => moveMeasure(tx, scope, project.id, other!.id, { toUnitId: unit!.id, to: 0 }, 1),
      removeMeasure: (tx) => removeMeasure(tx, scope, project.id, other!.id, 1),
      restorePhase: (tx) => restorePhase(tx, scope, project.id, lastPhase!.id, 2),
      restoreImplementationUnit: (tx) => restoreImplementationUnit(tx, scope, project.id, lastUnit!.id, 2),
      restoreTask: (tx) => restoreTask(tx, scope, project.id, lastTask!, 2),
      restoreMeasure: (tx) => restoreMeasure(tx, scope, project.id, hidden.id, 2),
      setGate: (tx) => setGate(tx, scope, project.id, phase!.id, vegetationGate, null),
      removeGate: (tx) => removeGate(tx, scope, project.id, gated!.gate!.id, 1),
      addTask: (tx) => addTask(tx, scope, project.id, measure!.id, taskNamed("x")),
      updateTask: (tx) => updateTask(tx, scope, project.id, task!, taskNamed("other words"), 1),
      moveTask: (tx) => moveTask(tx, scope, project.id, task!, { toMeasureId: measure!.id, to: 1 }, 1),
      removeTask: (tx) => removeTask(tx, scope, project.id, secondTask!, 1),
    };
    const before = await contentOf(filled);
    for (const [name, write] of Object.entries(writers)) {
      await expect(database.transaction(write), name).rejects.toEqual(new PlanNotEditable("approved"));
    }
    expect(await contentOf(filled)).toBe(before);
  });

  it("is refused in the package's own words where a function forgets to ask", async () => {
    await walkTo(filled, "in-review");
    const { versionId } = filled.plan;
    const forgetful = (tx: Tx) =>
      rowsOf(tx).phase.updateMany({ where: { planVersionId: versionId }, data: { startYear: 1 } });
    await expect(database.transaction(forgetful)).rejects.toEqual(new PlanNotEditable("in-review"));
  });

  const rawWrites: Record<string, string> = {
    "a phase's title": `UPDATE "Phase" SET "title" = '{}' WHERE "projectId" = $1`,
    "a row that is only removed": `UPDATE "Measure" SET "deletedAt" = now() WHERE "projectId" = $1`,
    "a bookkeeping column": `UPDATE "ImplementationUnit" SET "version" = 9 WHERE "projectId" = $1`,
    "a gate's title": `UPDATE "Gate" SET "title" = '{}' WHERE "projectId" = $1`,
    "a task's title": `UPDATE "Task" SET "title" = '{}' WHERE "projectId" = $1`,
    "a task's place": `UPDATE "Task" SET "position" = "position" + 1 WHERE "projectId" = $1`,
    "a task's id": `UPDATE "Task" SET "id" = gen_random_uuid() WHERE "projectId" = $1`,
    "an actor": `UPDATE "MeasureActor" SET "role" = 'partner' WHERE "projectId" = $1`,
    "a dependency": `UPDATE "MeasureDependency" SET "lagYears" = 7 WHERE "projectId" = $1`,
    "all phases": `DELETE FROM "Phase" WHERE "projectId" = $1`,
    "all units": `DELETE FROM "ImplementationUnit" WHERE "projectId" = $1`,
    "all measures": `DELETE FROM "Measure" WHERE "projectId" = $1`,
    "all actors": `DELETE FROM "MeasureActor" WHERE "projectId" = $1`,
    "all dependencies": `DELETE FROM "MeasureDependency" WHERE "projectId" = $1`,
    "all gates": `DELETE FROM "Gate" WHERE "projectId" = $1`,
    "all tasks": `DELETE FROM "Task" WHERE "projectId" = $1`,
    "all waits of tasks": `DELETE FROM "TaskDependency" WHERE "projectId" = $1`,
    "the version": `DELETE FROM "PlanVersion" WHERE "projectId" = $1`,
    "the version's title": `UPDATE "PlanVersion" SET "title" = '{}' WHERE "projectId" = $1`,
    "the version's id, and with it its phases": `UPDATE "PlanVersion" SET "id" = gen_random_uuid() WHERE "projectId" = $1`,
    "the plan": `DELETE FROM "ActionPlan" WHERE "projectId" = $1`,
    "the review": `DELETE FROM "ReviewStep" WHERE "projectId" = $1`,
    "a step of the review": `UPDATE "ReviewStep" SET "byName" = 'x' WHERE "projectId" = $1`,
    "another measure": `INSERT INTO "Measure" SELECT copy.* FROM "Measure" m, LATERAL jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid())) copy WHERE m."projectId" = $1`,
    "another gate by upsert": `INSERT INTO "Gate" SELECT * FROM "Gate" WHERE "projectId" = $1 ON CONFLICT ("id") DO UPDATE SET "title" = '{}'`,
    "everything, table by table": `TRUNCATE "Measure" CASCADE`,
  };

  it("is changed by no statement either", async () => {
    await walkTo(filled, "approved");
    const before = await contentOf(filled);
    for (const [what, sql] of Object.entries(rawWrites)) {
      const values = sql.includes("$1") ? [filled.bureau.project.id] : [];
      const attempt = database.executeSql(sql, values);
      await expect(attempt, what).rejects.toMatchObject({ code: expect.stringMatching(/^(TM001|23001)$/) });
    }
    expect(await contentOf(filled)).toBe(before);
  });

  it("takes nothing from a draft and gives nothing to one", async () => {
    await walkTo(filled, "approved");
    const other = await fill();
    const [mine, theirs] = [other, filled].map(({ plan }) => plan.phases[0]!.units[0]!);
    const move = `UPDATE "Measure" SET "implementationUnitId" = $2, "projectId" = $3 WHERE "id" = $1`;
    const into = database.executeSql(move, [mine!.measures[1]!.id, theirs!.id, filled.bureau.project.id]);
    await expect(into).rejects.toMatchObject({ code: "TM001" });
    const outOf = database.executeSql(move, [theirs!.measures[1]!.id, mine!.id, other.bureau.project.id]);
    await expect(outOf).rejects.toMatchObject({ code: "TM001" });
  });

  it("lets work go on in its tasks while it is in force, and not after", async () => {
    const { scope, project } = filled.bureau;
    const taskId = filled.taskIds[0]!;
    const start = { action: "start", on: "2027-03-01" } as const;
    const begin = (tx: Tx) => transitionTask(tx, scope, project.id, taskId, start, 1);
    await walkTo(filled, "in-review");
    const shift = `UPDATE "Task" SET "state" = 'in-progress', "dueOn" = '2027-12-31' WHERE "id" = $1`;
    await expect(database.executeSql(shift, [taskId])).rejects.toMatchObject({ code: "TM001" });
    const step = (action: "approve" | "publish" | "supersede", version: number) =>
      database.transaction((tx) => movePlan(tx, scope, project.id, filled.plan.versionId, stepOf(action), version));
    await step("approve", 2);
    expect(await database.transaction(begin)).toMatchObject({ state: "in-progress", version: 2 });
    await step("publish", 3);
    await database.executeSql(shift, [taskId]);
    await step("supersede", 4);
    await expect(database.executeSql(shift, [taskId])).rejects.toMatchObject({ code: "TM001" });
  });

  it("goes with its project and with its organisation", async () => {
    await walkTo(filled, "published");
    const remove = (table: string, id: string) =>
      database.executeSql(`BEGIN; SET CONSTRAINTS ALL DEFERRED; DELETE FROM "${table}" WHERE "id" = '${id}'; COMMIT`);
    await remove("Project", filled.bureau.project.id);
    expect(JSON.parse(await contentOf(filled)).flat()).toEqual([]);
    const other = await fill();
    await walkTo(other, "superseded");
    await remove("Organisation", other.bureau.scope.organisationId);
    expect(JSON.parse(await contentOf(other)).flat()).toEqual([]);
  });
});

describe("a draft", () => {
  it("may be emptied, and removed with all it holds", async () => {
    const { plan } = await fill();
    await database.executeSql(`DELETE FROM "Measure" WHERE "id" = $1`, [plan.phases[0]!.units[0]!.measures[0]!.id]);
    await database.executeSql(`DELETE FROM "PlanVersion" WHERE "id" = $1`, [plan.versionId]);
    const left = await database.executeSql(`SELECT "id" FROM "Phase" WHERE "planVersionId" = $1`, [plan.versionId]);
    expect(left.rows).toEqual([]);
  });

  it("is one at a time", async () => {
    const { plan, bureau } = await fill();
    const insert = `INSERT INTO "PlanVersion" ("id", "organisationId", "projectId", "actionPlanId", "number", "title", "state", "updatedAt")
      VALUES ($4, $1, $2, $3, 2, '{}', 'draft', now())`;
    const values = [bureau.scope.organisationId, bureau.project.id, plan.id, randomUUID()];
    await expect(database.executeSql(insert, values)).rejects.toThrow(/PlanVersion_one_in_work/);
  });
});
