import { type ActionPlan, planChange, withPlanChange } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { measureNamed, stepOf, taskNamed, vegetationGate } from "../test/drafts.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan, findMarkedPlan, type MarkedPlan, renamePlan } from "./action-plan.ts";
import { DependencyCircle } from "./dependency-circle.ts";
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
import { setMeasureYears } from "./plan-schedule.ts";
import type { Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addTask } from "./task.ts";
import { updateMeasure } from "./update-measures.ts";

withPlanForEachTest();

function marked(): Promise<MarkedPlan> {
  return findMarkedPlan(database, bureau.scope, bureau.project.id);
}

/** Inside a transaction everything is read, and nothing is kept. */
function readWhole(): Promise<ActionPlan> {
  return change((tx) => findActionPlan(tx, bureau.scope, bureau.project.id));
}

type Edit = (tx: Tx, plan: ActionPlan, pick: <Item>(items: readonly Item[], which?: 0 | 1) => Item) => Promise<unknown>;
type Undo = (tx: Tx) => Promise<unknown>;

const years = { startYear: 2030, endYear: 2031 };

/** Every kind of edit; what an edit can take back goes on the list of undos. */
function editsOf(undos: Undo[]): Edit[] {
  const { scope, project } = bureau;
  const at = [scope, project.id] as const;
  const unitsOf = ({ phases }: ActionPlan) => phases.flatMap(({ units }) => units);
  const measuresOf = (now: ActionPlan) => unitsOf(now).flatMap(({ measures }) => measures);
  const title = { en: "Another title", zh: "" };
  return [
    (tx, now) => renamePlan(tx, ...at, now.versionId, title, now.version),
    (tx, now) => addPhase(tx, ...at, now.versionId, { title, ...years }),
    (tx, now, pick) => updatePhase(tx, ...at, pick(now.phases).id, { title, ...years }, pick(now.phases).version),
    (tx, now, pick) => movePhase(tx, ...at, pick(now.phases).id, 0, pick(now.phases).version),
    async (tx, now, pick) => {
      const { id, version } = pick(now.phases);
      const after = await removePhase(tx, ...at, id, version);
      undos.push((later) => restorePhase(later, ...at, id, after));
    },
    (tx, now, pick) => setGate(tx, ...at, pick(now.phases).id, vegetationGate, pick(now.phases).gate?.version ?? null),
    (tx, now, pick) => {
      const { id, version } = pick(now.phases.flatMap(({ gate }) => gate ?? []));
      return removeGate(tx, ...at, id, version);
    },
    (tx, now, pick) => addImplementationUnit(tx, ...at, pick(now.phases).id, { code: "9z", title }),
    (tx, now, pick) => {
      const { id, version } = pick(unitsOf(now));
      return updateImplementationUnit(tx, ...at, id, { code: "8y", title }, version);
    },
    (tx, now, pick) => {
      const { id, version } = pick(unitsOf(now));
      return moveImplementationUnit(tx, ...at, id, { toPhaseId: pick(now.phases, 1).id, to: 0 }, version);
    },
    async (tx, now, pick) => {
      const { id, version } = pick(unitsOf(now));
      const after = await removeImplementationUnit(tx, ...at, id, version);
      undos.push((later) => restoreImplementationUnit(later, ...at, id, after));
    },
    (tx, now, pick) => {
      const dependsOn = [{ measureId: pick(measuresOf(now)).id, lagYears: 1 }];
      return addMeasure(tx, ...at, pick(unitsOf(now), 1).id, measureNamed("added", { dependsOn }));
    },
    (tx, now, pick) => {
      const { id, version } = pick(measuresOf(now));
      const waitsFor = pick(measuresOf(now), 1).id;
      const dependsOn = waitsFor === id ? [] : [{ measureId: waitsFor, lagYears: 0 }];
      return updateMeasure(tx, ...at, id, measureNamed("changed", { dependsOn }), version);
    },
    (tx, now, pick) => {
      const { id, version } = pick(measuresOf(now));
      return moveMeasure(tx, ...at, id, { toUnitId: pick(unitsOf(now), 1).id, to: 0 }, version);
    },
    async (tx, now, pick) => {
      const { id, version } = pick(measuresOf(now));
      const after = await removeMeasure(tx, ...at, id, version);
      undos.push((later) => restoreMeasure(later, ...at, id, after));
    },
    (tx, now, pick) => {
      const { id, version } = pick(measuresOf(now));
      return setMeasureYears(tx, ...at, [{ measureId: id, ...years, budgetShiftYears: 1, version }]);
    },
    (tx, now, pick) => addTask(tx, ...at, pick(measuresOf(now)).id, taskNamed("a task")),
    async (tx, now) => {
      let { version } = now;
      for (const action of ["submit", "request-changes", "reopen"] as const) {
        await movePlan(tx, ...at, now.versionId, stepOf(action), version++);
      }
    },
    async (tx) => undos.pop()?.(tx),
  ];
}

/** Thrown where the plan has nothing to make such an edit on. */
class NothingThere extends Error {}

function picker(numbers: readonly [number, number]) {
  return <Item>(items: readonly Item[], which: 0 | 1 = 0): Item => {
    if (items.length === 0) throw new NothingThere();
    return items[numbers[which] % items.length]!;
  };
}

/** Makes an edit, unless the plan as it is does not take it. */
async function tryEdit(edit: Edit, now: ActionPlan, numbers: readonly [number, number]): Promise<void> {
  await change(async (tx) => edit(tx, now, picker(numbers))).catch((error: unknown) => {
    const isRefused = [NothingThere, RowNotFound, DependencyCircle].some((refusal) => error instanceof refusal);
    if (!isRefused) throw error;
  });
}

describe("a plan read on from its last state", () => {
  it("is what a plan read whole is, after every kind of edit, and changes lead from any kept state to it", async () => {
    const edits = fc.array(fc.tuple(fc.nat(18), fc.nat(20), fc.nat(20)), { minLength: 20, maxLength: 30 });
    const kinds = new Set<number>();
    await fc.assert(
      fc.asyncProperty(edits, async (made) => {
        const all = editsOf([]);
        const first = await marked();
        for (const [kind, ...numbers] of made) {
          const before = await marked();
          await tryEdit(all[kind]!, before.plan, numbers);
          const { mark, plan: after, earlier } = await marked();
          expect(after).toEqual(await readWhole());
          if (mark !== before.mark) kinds.add(kind);
          for (const since of [first.mark, before.mark]) {
            const kept = earlier(since);
            if (kept) expect(withPlanChange(kept, planChange(kept, after))).toEqual(after);
          }
        }
      }),
      { numRuns: 4 },
    );
    expect(kinds.size).toBeGreaterThan(15);
  });

  it("shares what did not change, and shows again who waits for a measure that comes back", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const draft = measureNamed("second", { dependsOn: [{ measureId: first!.id, lagYears: 2 }] });
    await change((tx) => updateMeasure(tx, scope, project.id, second!.id, draft, 1));
    const before = (await marked()).plan;
    const removed = await change((tx) => removeMeasure(tx, scope, project.id, first!.id, 1));
    const without = (await marked()).plan;
    expect(without.phases[1]).toBe(before.phases[1]);
    expect(without.phases[0]!.units[1]).toBe(before.phases[0]!.units[1]);
    expect(without.phases[0]!.units[0]!.measures).toMatchObject([{ id: second!.id, dependsOn: [] }]);
    await change((tx) => restoreMeasure(tx, scope, project.id, first!.id, removed));
    const back = (await marked()).plan.phases[0]!.units[0]!.measures;
    expect(back).toMatchObject([{ id: first!.id }, { id: second!.id, dependsOn: draft.dependsOn }]);
  });

  it("has another mark after each edit, and none is found under a mark that was never given", async () => {
    const { mark, earlier } = await marked();
    await change((tx) => renamePlan(tx, bureau.scope, bureau.project.id, plan.versionId, { en: "B", zh: "" }, 1));
    const after = await marked();
    expect(after.mark).not.toBe(mark);
    expect(after.earlier(mark)).not.toBeNull();
    expect(earlier("another mark")).toBeNull();
  });

  it("is of one moment: an edit made while it is read stands in it whole or not at all", async () => {
    const { scope, project } = bureau;
    const unit = plan.phases[1]!.units[0]!;
    const add = (number: number) =>
      change(async (tx) => {
        await addMeasure(tx, scope, project.id, unit.id, measureNamed(`a${number}`));
        await addMeasure(tx, scope, project.id, unit.id, measureNamed(`b${number}`));
      });
    const counted = async () => (await marked()).plan.phases[1]!.units[0]!.measures.length;
    const adding = (async () => {
      for (let number = 0; number < 6; number++) await add(number);
    })();
    const counts = [];
    for (let time = 0; time < 12; time++) counts.push(await counted());
    await adding;
    expect(counts.filter((count) => count % 2 === 1)).toEqual([]);
    expect(await counted()).toBe(12);
  });
});
