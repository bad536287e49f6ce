import { randomUUID } from "node:crypto";
import { type ActionPlan, PhaseId, type PlanAction } from "@tamarisk/domain";
import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { measureNamed, planDraft, stepOf, vegetationGate } from "../test/drafts.ts";
import { outlineOf } from "../test/outline-of.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { foundBureau } from "../test/world.ts";
import { createActionPlan, findActionPlan, renamePlan } from "./action-plan.ts";
import { DuplicateRow } from "./duplicate-row.ts";
import { removeGate, setGate } from "./gate.ts";
import {
  addImplementationUnit,
  moveImplementationUnit,
  removeImplementationUnit,
  restoreImplementationUnit,
  updateImplementationUnit,
} from "./implementation-unit.ts";
import { addMeasure, moveMeasure, removeMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { addPhase, movePhase, removePhase, restorePhase, updatePhase } from "./phase.ts";
import { PlanNotEditable } from "./plan-not-editable.ts";
import { countProject } from "./project-counts.ts";
import type { Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { StaleVersion } from "./stale-version.ts";
import { TransitionRefused } from "./transition-refused.ts";
import { updateMeasure } from "./update-measures.ts";

withPlanForEachTest();

function present(): Promise<ActionPlan> {
  return findActionPlan(database, bureau.scope, bureau.project.id);
}

async function outline(): Promise<string[]> {
  return outlineOf(await present());
}

function step(action: PlanAction, version: number) {
  return change((tx) => movePlan(tx, bureau.scope, bureau.project.id, plan.versionId, stepOf(action), version));
}

const strangerPhase = PhaseId.parse(randomUUID());

describe("an action plan", () => {
  it("is read whole as it was written", async () => {
    expect(await present()).toEqual(plan);
    expect(plan).toMatchObject({ title: planDraft.title, state: "draft", versionNumber: 1, version: 1 });
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
    const [first, second] = plan.phases;
    expect(first).toMatchObject({ position: 0, startYear: 2026, endYear: 2028, gate: null, version: 1 });
    expect(second).toMatchObject({
      position: 1,
      startYear: null,
      gate: { ...vegetationGate, opensPhaseId: second!.id },
    });
    expect(await countProject(database, bureau.scope, bureau.project.id)).toMatchObject({
      phases: 2,
      measures: 3,
      gates: 1,
    });
  });

  it("exists once for each project, and not before it is written", async () => {
    const again = change((tx) => createActionPlan(tx, bureau.scope, bureau.project.id, planDraft));
    await expect(again).rejects.toEqual(new DuplicateRow("action-plan", "project", bureau.project.id));
    const other = await foundBureau(database);
    const find = findActionPlan(database, other.scope, other.project.id);
    await expect(find).rejects.toEqual(new RowNotFound("action-plan", other.project.id));
  });

  it("takes thirteen queries to read, whatever is in it, fewer to read on from there, and one while nobody has changed it", async () => {
    const queries = vi.spyOn(pg.Client.prototype, "query");
    try {
      await present();
      const whenSmall = queries.mock.calls.length;
      await change(async (tx) => {
        for (let i = 0; i < 12; i++) {
          await addMeasure(tx, bureau.scope, bureau.project.id, plan.phases[1]!.units[0]!.id, measureNamed(`m${i}`));
        }
      });
      queries.mockClear();
      expect((await present()).phases[1]!.units[0]!.measures).toHaveLength(12);
      expect([whenSmall, queries.mock.calls.length]).toEqual([13, 10]);
      queries.mockClear();
      await present();
      expect(queries.mock.calls).toHaveLength(1);
    } finally {
      queries.mockRestore();
    }
  });

  it("is renamed by version", async () => {
    const title = { en: "Plan for the oasis", zh: "绿洲规划" };
    const rename = () => change((tx) => renamePlan(tx, bureau.scope, bureau.project.id, plan.versionId, title, 1));
    expect(await rename()).toMatchObject({ title, version: 2 });
    await expect(rename()).rejects.toMatchObject({
      name: "StaleVersion",
      subject: "action-plan",
      expected: 1,
      found: 2,
    });
  });

  it("goes the way of its workflow, and no other", async () => {
    await expect(step("approve", 1)).rejects.toEqual(
      new TransitionRefused("action-plan", "draft", "approve", ["submit"]),
    );
    expect(await step("submit", 1)).toMatchObject({ state: "in-review", version: 2 });
    await expect(step("approve", 1)).rejects.toBeInstanceOf(StaleVersion);
    expect(await step("approve", 2)).toMatchObject({ state: "approved", version: 3 });
    expect(await step("publish", 3)).toMatchObject({ state: "published", version: 4 });
  });

  it("refuses every edit once it is no draft", async () => {
    await step("submit", 1);
    const { scope, project } = bureau;
    const [phase, gated] = plan.phases;
    const unit = phase!.units[0]!;
    const measure = unit.measures[0]!;
    const title = { en: "x", zh: "" };
    const edits: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => renamePlan(tx, scope, project.id, plan.versionId, title, 2),
      (tx) => addPhase(tx, scope, project.id, plan.versionId, { title, startYear: null, endYear: null }),
      (tx) => updatePhase(tx, scope, project.id, phase!.id, { title, startYear: null, endYear: null }, 1),
      (tx) => movePhase(tx, scope, project.id, phase!.id, 1, 1),
      (tx) => removePhase(tx, scope, project.id, phase!.id, 1),
      (tx) => addImplementationUnit(tx, scope, project.id, phase!.id, { code: "9", title }),
      (tx) => updateImplementationUnit(tx, scope, project.id, unit.id, { code: "9", title }, 1),
      (tx) => moveImplementationUnit(tx, scope, project.id, unit.id, { toPhaseId: gated!.id, to: 0 }, 1),
      (tx) => removeImplementationUnit(tx, scope, project.id, unit.id, 1),
      (tx) => addMeasure(tx, scope, project.id, unit.id, measureNamed("x")),
      (tx) => updateMeasure(tx, scope, project.id, measure.id, measureNamed("x"), 1),
      (tx) => moveMeasure(tx, scope, project.id, measure.id, { toUnitId: unit.id, to: 1 }, 1),
      (tx) => removeMeasure(tx, scope, project.id, measure.id, 1),
      (tx) => setGate(tx, scope, project.id, phase!.id, vegetationGate, null),
      (tx) => removeGate(tx, scope, project.id, gated!.gate!.id, 1),
    ];
    for (const edit of edits)
      await expect(change(edit), edit.toString()).rejects.toEqual(new PlanNotEditable("in-review"));
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
  });

  it("says when it was last edited, without a new version of itself", async () => {
    await change((tx) =>
      removeMeasure(tx, bureau.scope, bureau.project.id, plan.phases[0]!.units[0]!.measures[0]!.id, 1),
    );
    const after = await present();
    expect(after.version).toBe(plan.version);
    expect(after.updatedAt.getTime()).toBeGreaterThanOrEqual(plan.updatedAt.getTime());
  });
});

describe("a phase", () => {
  const draft = { title: { en: "Regional coordination", zh: "" }, startYear: 2033, endYear: null };

  it("is added at the end and changed by version", async () => {
    const { scope, project } = bureau;
    const added = await change((tx) => addPhase(tx, scope, project.id, plan.versionId, draft));
    expect(added).toMatchObject({ ...draft, position: 2, units: [], gate: null, version: 1 });
    expect((await present()).phases[2]).toEqual(added);
    const later = { ...draft, endYear: 2040 };
    const update = () => change((tx) => updatePhase(tx, scope, project.id, added.id, later, 1));
    expect(await update()).toEqual({ ...added, ...later, version: 2 });
    await expect(update()).rejects.toBeInstanceOf(StaleVersion);
  });

  it("moves; its neighbours make room and keep their version", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases;
    const moved = await change((tx) => movePhase(tx, scope, project.id, second!.id, 0, 1));
    expect(moved).toMatchObject({ position: 0, version: 2 });
    const after = (await present()).phases;
    expect(after.map(({ id, position, version }) => [id, position, version])).toEqual([
      [second!.id, 0, 2],
      [first!.id, 1, 1],
    ]);
    const outside = change((tx) => movePhase(tx, scope, project.id, second!.id, 5, 2));
    await expect(outside).rejects.toThrow(RangeError);
    expect((await present()).phases[0]!.version).toBe(2);
  });

  it("takes its units, measures and gate along when it is removed, and brings them back", async () => {
    const { scope, project } = bureau;
    const before = plan.phases;
    const version = await change((tx) => removePhase(tx, scope, project.id, before[0]!.id, 1));
    expect(await outline()).toEqual(["2a:"]);
    expect((await present()).phases[0]!.position).toBe(0);
    expect(await countProject(database, scope, project.id)).toMatchObject({ phases: 1, measures: 0, gates: 1 });
    await expect(change((tx) => removePhase(tx, scope, project.id, before[0]!.id, version))).rejects.toBeInstanceOf(
      RowNotFound,
    );

    await expect(change((tx) => restorePhase(tx, scope, project.id, before[0]!.id, 1))).rejects.toBeInstanceOf(
      StaleVersion,
    );
    const restored = await change((tx) => restorePhase(tx, scope, project.id, before[0]!.id, version));
    expect(restored).toEqual({ ...before[0], version: 3 });
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
  });

  it("is not found by an id nobody has", async () => {
    const move = change((tx) => movePhase(tx, bureau.scope, bureau.project.id, strangerPhase, 0, 1));
    await expect(move).rejects.toEqual(new RowNotFound("phase", strangerPhase));
  });
});

describe("an implementation unit", () => {
  const draft = { code: "2b", title: { en: "Mountain barriers", zh: "山地屏障" } };

  it("is added, changed, moved to another phase, removed and restored", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases;
    const added = await change((tx) => addImplementationUnit(tx, scope, project.id, second!.id, draft));
    expect(added).toMatchObject({ ...draft, position: 1, phaseId: second!.id, measures: [], version: 1 });
    const update = { ...draft, code: "2c" };
    const changed = await change((tx) => updateImplementationUnit(tx, scope, project.id, added.id, update, 1));
    expect(changed).toEqual({ ...added, ...update, version: 2 });

    const target = { toPhaseId: first!.id, to: 1 };
    const moved = await change((tx) => moveImplementationUnit(tx, scope, project.id, added.id, target, 2));
    expect(moved).toMatchObject({ phaseId: first!.id, position: 1, version: 3 });
    expect(await outline()).toEqual(["1a: first second | 2c: | 1b: third", "2a:"]);

    const version = await change((tx) => removeImplementationUnit(tx, scope, project.id, added.id, 3));
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
    await change((tx) => restoreImplementationUnit(tx, scope, project.id, added.id, version));
    expect(await outline()).toEqual(["1a: first second | 2c: | 1b: third", "2a:"]);
  });

  it("does not go to a phase that is not there or was removed", async () => {
    const { scope, project } = bureau;
    const unit = plan.phases[0]!.units[0]!;
    const go = (toPhaseId: PhaseId) =>
      change((tx) => moveImplementationUnit(tx, scope, project.id, unit.id, { toPhaseId, to: 0 }, 1));
    await expect(go(strangerPhase)).rejects.toBeInstanceOf(RowNotFound);
    await change((tx) => removePhase(tx, scope, project.id, plan.phases[1]!.id, 1));
    await expect(go(plan.phases[1]!.id)).rejects.toBeInstanceOf(RowNotFound);
    const add = change((tx) => addImplementationUnit(tx, scope, project.id, plan.phases[1]!.id, draft));
    await expect(add).rejects.toEqual(new RowNotFound("phase", plan.phases[1]!.id));
  });
});
