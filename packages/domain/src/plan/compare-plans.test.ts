import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Measure } from "../measure/measure.ts";
import { ActionPlan } from "./action-plan.ts";
import { changedFields } from "./changed-fields.ts";
import { comparePlans } from "./compare-plans.ts";
import { movedItems } from "./moved-items.ts";
import { Task } from "./task.ts";

/** The thing's number in one version: its lineage is the same in all, its id is the version's own. */
const uuid = (version: number, number: number) =>
  `${String(version).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
const title = (en: string) => ({ en, zh: "" });

interface Sketch {
  readonly id: number;
  readonly change?: Partial<Measure>;
}

/** A plan of one unit per phase; each phase lists its measures. */
function planOf(version: number, phases: readonly (readonly Sketch[])[]): ActionPlan {
  return ActionPlan.parse({
    ...{ id: uuid(0, 1), projectId: uuid(0, 2), title: title("Plan"), versionId: uuid(version, 3) },
    ...{ versionNumber: version, state: "draft", version: 1, updatedAt: new Date(0) },
    phases: phases.map((measures, place) => ({
      ...{ id: uuid(version, 10 + place), lineageId: uuid(0, 10 + place), position: place, version: 1 },
      ...{ title: title(`Phase ${place}`), startYear: null, endYear: null, gate: null },
      units: [
        {
          ...{ id: uuid(version, 20 + place), lineageId: uuid(0, 20 + place), phaseId: uuid(version, 10 + place) },
          ...{ code: `${place}a`, position: 0, title: title("Unit"), version: 1 },
          measures: measures.map((sketch, position) => measureOf(version, place, position, sketch)),
        },
      ],
    })),
  });
}

function measureOf(version: number, place: number, position: number, { id, change }: Sketch): Measure {
  return Measure.parse({
    ...{ id: uuid(version, id), lineageId: uuid(0, id), implementationUnitId: uuid(version, 20 + place), position },
    ...{ version: 1, title: title(`Measure ${id}`), description: null, startYear: 2026, endYear: null },
    ...{ budgetMillionCny: 10, capacity: null, actors: [], source: null },
    ...change,
  });
}

function taskOf(version: number, id: number, measure: number, change: Partial<Task> = {}): Task {
  return Task.parse({
    ...{ id: uuid(version, id), lineageId: uuid(0, id), measureId: uuid(version, measure), title: title(`Task ${id}`) },
    ...{ startsOn: null, dueOn: null, responsibleId: null, dependsOn: [], state: "to-do", doneOn: null },
    ...{ position: 0, version: 1 },
    ...change,
  });
}

describe("comparePlans", () => {
  it("tells a longer wait for the same measure, and not the same wait under the version's own ids", () => {
    const waiting = (version: number, lagYears: number) => {
      const dependsOn = [{ measureId: Measure.shape.id.parse(uuid(version, 101)), lagYears }];
      return planOf(version, [[{ id: 101 }, { id: 102, change: { dependsOn } }]]);
    };
    const changed = (lagYears: number) => comparePlans(waiting(1, 1), waiting(2, lagYears)).counts.measure.changed;
    expect([changed(1), changed(2)]).toEqual([0, 1]);
  });

  it("tells what was added, removed, moved and changed, field by field", () => {
    const wait = (version: number) => [{ measureId: Measure.shape.id.parse(uuid(version, 101)), lagYears: 1 }];
    const before = planOf(1, [
      [{ id: 101 }, { id: 102, change: { dependsOn: wait(1) } }, { id: 103 }],
      [{ id: 104, change: { budgetMillionCny: null } }],
    ]);
    const after = planOf(2, [
      [
        { id: 101, change: { startYear: 2027, budgetMillionCny: 12 } },
        { id: 102, change: { dependsOn: wait(2) } },
      ],
      [{ id: 104, change: { budgetMillionCny: null } }, { id: 103 }, { id: 105 }],
    ]);
    const { things, counts, budget, sentence } = comparePlans(before, after);
    const measures = things.filter(({ thing }) => thing === "measure");
    expect(measures.map(({ after: name, before: old, kind, isMoved }) => [(name ?? old)?.en, kind, isMoved])).toEqual([
      ["Measure 101", "changed", false],
      ["Measure 102", "same", false],
      ["Measure 104", "same", false],
      ["Measure 103", "changed", true],
      ["Measure 105", "added", false],
    ]);
    expect(measures[0]!.fields).toEqual([
      { field: "startYear", before: 2026, after: 2027 },
      { field: "budgetMillionCny", before: 10, after: 12 },
    ]);
    expect(counts.measure).toEqual({ added: 1, removed: 0, changed: 2 });
    expect(budget).toEqual({ before: { millionCny: 30, unknown: 1 }, after: { millionCny: 42, unknown: 1 } });
    expect(sentence).toEqual({ en: "1 measure added, 2 measures changed.", zh: "新增措施1项，修改措施2项。" });
  });

  it("compares tasks by lineage, under their measure; that work went on is no change", () => {
    const plans = [1, 2].map((version) => planOf(version, [[{ id: 101 }, { id: 102 }]]));
    const { things, sentence } = comparePlans(plans[0]!, plans[1]!, {
      before: [taskOf(1, 201, 101), taskOf(1, 202, 101, { dependsOn: [Task.shape.id.parse(uuid(1, 201))] })],
      after: [
        taskOf(2, 201, 101, { state: "done", doneOn: "2026-05-01" }),
        taskOf(2, 202, 102, { dependsOn: [Task.shape.id.parse(uuid(2, 201))], dueOn: "2027-03-01" }),
      ],
    });
    const tasks = things.filter(({ thing }) => thing === "task");
    expect(tasks.map(({ kind, isMoved, fields }) => [kind, isMoved, fields])).toEqual([
      ["same", false, []],
      ["changed", true, [{ field: "dueOn", before: null, after: "2027-03-01" }]],
    ]);
    expect(sentence).toEqual({ en: "1 task changed.", zh: "修改任务1项。" });
  });

  it("takes a budget that nobody has assessed for unknown, not for zero", () => {
    const sketch = { id: 101, change: { budgetMillionCny: null } };
    const { budget } = comparePlans(planOf(1, [[]]), planOf(2, [[sketch]]));
    expect(budget).toEqual({ before: { millionCny: 0, unknown: 0 }, after: { millionCny: null, unknown: 1 } });
  });

  it("finds nothing between a version and its copy", () => {
    const sketch = [[{ id: 101 }, { id: 102 }], [{ id: 103 }]];
    const { things, sentence } = comparePlans(planOf(1, sketch), planOf(2, sketch));
    expect(things.every(({ kind }) => kind === "same")).toBe(true);
    expect(sentence).toEqual({ en: "The two versions say the same.", zh: "两个版本内容相同。" });
  });

  it("read backwards, takes what was added for removed and turns every change round", () => {
    const sketches = fc
      .uniqueArray(fc.integer({ min: 101, max: 120 }), { maxLength: 8 })
      .map((ids) => [ids.map((id) => ({ id, change: { endYear: 2030 + (id % 3) } }))]);
    fc.assert(
      fc.property(sketches, sketches, fc.nat(2), (a, b, shift) => {
        const shifted = b.map((unit) =>
          unit.map(({ id, change }) => ({ id, change: { endYear: change.endYear + shift } })),
        );
        const [there, back] = [
          comparePlans(planOf(1, a), planOf(2, shifted)),
          comparePlans(planOf(2, shifted), planOf(1, a)),
        ];
        expect(there.counts.measure.added).toBe(back.counts.measure.removed);
        const changes = (comparison: typeof there) =>
          new Map(comparison.things.map((thing) => [thing.lineageId, thing.fields]));
        for (const [lineageId, fields] of changes(there)) {
          const turned = fields.map(({ field, before, after }) => ({ field, before: after, after: before }));
          expect(changes(back).get(lineageId)).toEqual(turned);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("movedItems", () => {
  it("names as few as possible, and putting those elsewhere explains the new order", () => {
    expect(movedItems(["a", "b", "c", "d"], ["d", "a", "x", "b", "c"])).toEqual(["d"]);
    const lists = fc.uniqueArray(fc.nat(20), { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const moved = movedItems(before, after);
        const stays = (list: number[], other: number[]) =>
          list.filter((id) => other.includes(id) && !moved.includes(id));
        expect(stays(after, before)).toEqual(stays(before, after));
      }),
    );
  });
});

describe("changedFields", () => {
  it("compares by what is said, whatever the order of keys", () => {
    const before = { tags: { a: 1, b: [1, 2] }, note: null };
    expect(changedFields(before, { tags: { b: [1, 2], a: 1 }, note: null }, ["tags", "note"])).toEqual([]);
    expect(changedFields(before, { ...before, tags: { a: 1, b: [2, 1] } }, ["tags"])).toHaveLength(1);
  });
});
