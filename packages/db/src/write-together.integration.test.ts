import type { Measure, MeasureDraft, TaskDraft, TaskId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { measureNamed, taskNamed } from "../test/drafts.ts";
import { outlineOf } from "../test/outline-of.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan } from "./action-plan.ts";
import { DependencyCircle } from "./dependency-circle.ts";
import { addMeasures, moveMeasure, moveMeasuresToUnits } from "./measure.ts";
import { StaleVersion } from "./stale-version.ts";
import { addTasks, transitionTasks, updateTasks } from "./task.ts";
import { listTasks } from "./task-list.ts";
import { updateMeasures } from "./update-measures.ts";

withPlanForEachTest();

const units = () => plan.phases.flatMap((phase) => phase.units);
const measures = () => units().flatMap((unit) => unit.measures);

function draftOf({
  id: _,
  lineageId: __,
  implementationUnitId: ___,
  position: ____,
  version: _____,
  ...draft
}: Measure) {
  return draft;
}

/** The same measure with other contents, based on the version it is at. */
function changed(measure: Measure, more: Partial<MeasureDraft>) {
  return { measureId: measure.id, version: measure.version, draft: { ...draftOf(measure), ...more } };
}

async function outline(): Promise<string[]> {
  return outlineOf(await findActionPlan(database, bureau.scope, bureau.project.id));
}

async function tasks() {
  const everything = { skip: 0, take: 100 };
  return (await listTasks(database, bureau.scope, bureau.project.id, plan.versionId, {}, everything)).tasks;
}

describe("measures written together", () => {
  const update = (...updates: Parameters<typeof updateMeasures>[3]) =>
    change((tx) => updateMeasures(tx, bureau.scope, bureau.project.id, updates));

  it("stand each behind the others of its unit, in the order given", async () => {
    const [first, , third] = units();
    const additions = ["a", "b", "c"].map((title, index) => {
      return { unitId: [third!, first!, third!][index]!.id, draft: measureNamed(title) };
    });
    await change((tx) => addMeasures(tx, bureau.scope, bureau.project.id, additions));
    const now = (await findActionPlan(database, bureau.scope, bureau.project.id)).phases.flatMap(
      (phase) => phase.units,
    );
    const titles = now.map((unit) => unit.measures.map(({ title, position }) => `${position} ${title.en}`));
    expect(titles).toEqual([["0 first", "1 second", "2 b"], ["0 third"], ["0 a", "1 c"]]);
  });

  it("are all refused when one of them is stale, and the refusal names it", async () => {
    const [first, second] = measures();
    const updates = [changed(first!, { source: "x" }), { ...changed(second!, { source: "x" }), version: 7 }];
    const refusal = { name: "StaleVersion", id: second!.id, expected: 7, found: second!.version };
    await expect(update(...updates)).rejects.toMatchObject(refusal);
    expect(await findActionPlan(database, bureau.scope, bureau.project.id)).toEqual(plan);
  });

  it("may turn a wait round, but not wait for one another in a circle that only all of them close", async () => {
    const [first, second, third] = measures();
    const waitsFor = (measure: Measure) => ({ dependsOn: [{ measureId: measure.id, lagYears: 0 }] });
    const [waiting] = await update(changed(first!, waitsFor(second!)));
    const a = waiting!.after;
    const turned = await update(changed(second!, waitsFor(a)), changed(a, { dependsOn: [] }));
    const [b, c] = turned.map(({ after }) => after);
    expect([b!.dependsOn, c!.dependsOn]).toEqual([[{ measureId: a.id, lagYears: 0 }], []]);
    await expect(update(changed(third!, waitsFor(b!)), changed(c!, waitsFor(third!)))).rejects.toThrow(
      DependencyCircle,
    );
  });

  it("move to other units as one by one", async () => {
    const [first, second, third] = measures();
    const [one, two] = units();
    const moves = [
      { measureId: first!.id, toUnitId: two!.id, version: first!.version },
      { measureId: second!.id, toUnitId: two!.id, version: second!.version },
      { measureId: third!.id, toUnitId: one!.id, version: third!.version },
    ];
    const { scope, project } = bureau;
    const apart: string[][] = [];
    const undone = change(async (tx) => {
      for (const { measureId, toUnitId, version } of moves) {
        await moveMeasure(tx, scope, project.id, measureId, { toUnitId, to: 0 }, version);
      }
      apart.push(outlineOf(await findActionPlan(tx, scope, project.id)));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await change((tx) => moveMeasuresToUnits(tx, scope, project.id, moves));
    expect([await outline()]).toEqual(apart);
  });
});

describe("tasks written together", () => {
  const update = (updates: readonly { taskId: TaskId; draft: TaskDraft; version: number }[]) =>
    change((tx) => updateTasks(tx, bureau.scope, bureau.project.id, updates));

  it("are added, changed and moved on, each at its own version", async () => {
    const { scope, project } = bureau;
    const [first, second] = measures();
    const additions = [first!, second!, first!].map(({ id }, index) => ({
      measureId: id,
      draft: taskNamed(`t${index}`),
    }));
    const ids = await change((tx) => addTasks(tx, scope, project.id, additions));
    expect((await tasks()).map(({ id, position }) => [id, position])).toEqual([
      [ids[0], 0],
      [ids[2], 1],
      [ids[1], 0],
    ]);
    const days = ids.map((taskId, index) => {
      return { taskId, version: 1, draft: taskNamed(`t${index}`, `2027-01-0${index + 1}`) };
    });
    await update(days);
    const steps = ids.slice(0, 2).map((taskId) => ({ taskId, action: "start" as const, version: 2 }));
    await change((tx) => transitionTasks(tx, scope, project.id, steps, "2027-01-01"));
    expect((await tasks()).map(({ dueOn, state, version }) => [dueOn, state, version])).toEqual([
      ["2027-01-01", "in-progress", 3],
      ["2027-01-03", "to-do", 2],
      ["2027-01-02", "in-progress", 3],
    ]);
    await expect(update(days)).rejects.toThrow(StaleVersion);
  });

  it("wait for no circle that only both of them close", async () => {
    const { scope, project } = bureau;
    const measureId = measures()[0]!.id;
    const additions = ["a", "b"].map((title) => ({ measureId, draft: taskNamed(title) }));
    const [a, b] = await change((tx) => addTasks(tx, scope, project.id, additions));
    const waits = [
      { taskId: a!, version: 1, draft: { ...taskNamed("a"), dependsOn: [b!] } },
      { taskId: b!, version: 1, draft: { ...taskNamed("b"), dependsOn: [a!] } },
    ];
    await expect(update(waits)).rejects.toThrow(DependencyCircle);
    expect((await tasks()).map(({ dependsOn }) => dependsOn)).toEqual([[], []]);
  });
});
