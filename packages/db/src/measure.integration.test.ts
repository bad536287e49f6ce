import { randomUUID } from "node:crypto";
import {
  ActionId,
  type ActionPlan,
  GateId,
  ImplementationUnitId,
  IndicatorId,
  type Measure,
  type MeasureDraft,
  MeasureId,
  PathwayMapId,
  PhaseId,
  StakeholderId,
  TownId,
} from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import {
  jinchang,
  measureNamed,
  pathwayMapOf,
  planDraft,
  recipeWithSeed,
  stakeholderNamed,
  vegetationGate,
} from "../test/drafts.ts";
import { outlineOf } from "../test/outline-of.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { foundBureau } from "../test/world.ts";
import { createActionPlan, findActionPlan } from "./action-plan.ts";
import { DependencyCircle } from "./dependency-circle.ts";
import { queueEnsemble } from "./ensemble.ts";
import { removeGate, setGate } from "./gate.ts";
import { addMeasure, moveMeasure, removeMeasure, restoreMeasure } from "./measure.ts";
import { addPathway, listPathways, updatePathway } from "./pathway.ts";
import { addPathwayMap } from "./pathway-map.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addStakeholders } from "./stakeholder.ts";
import { StaleVersion } from "./stale-version.ts";
import { updateMeasure } from "./update-measures.ts";

withPlanForEachTest();

function present(): Promise<ActionPlan> {
  return findActionPlan(database, bureau.scope, bureau.project.id);
}

async function outline(): Promise<string[]> {
  return outlineOf(await present());
}

const recipe = { recipe: recipeWithSeed(1), recipeHash: "hash", experimentsTotal: 100 };
const strangerPhase = PhaseId.parse(randomUUID());

describe("a measure", () => {
  it("keeps its actors in order, its unknown years and its unknown budget", async () => {
    const { scope, project } = bureau;
    const [p2, c4] = await change((tx) =>
      addStakeholders(tx, scope, project.id, [stakeholderNamed("P2"), stakeholderNamed("C4")]),
    );
    const draft = measureNamed("Mixed forestry", {
      description: { en: "", zh: "混交林" },
      budgetMillionCny: 0,
      capacity: "buffer",
      actors: [
        { stakeholderId: c4!.id, role: "lead" },
        { stakeholderId: p2!.id, role: "funder" },
        { stakeholderId: c4!.id, role: "maintains" },
      ],
      source: "thesis 4.2",
    });
    const unitId = plan.phases[0]!.units[1]!.id;
    const added = await change((tx) => addMeasure(tx, scope, project.id, unitId, draft));
    expect(added).toMatchObject({ ...draft, implementationUnitId: unitId, position: 1, startYear: null, version: 1 });
    expect((await present()).phases[0]!.units[1]!.measures[1]).toEqual(added);

    const fewer = { ...draft, budgetMillionCny: null, actors: draft.actors.slice(1, 2) };
    const update = () => change((tx) => updateMeasure(tx, scope, project.id, added.id, fewer, 1));
    expect(await update()).toEqual({ before: added, after: { ...added, ...fewer, version: 2 } });
    await expect(update()).rejects.toBeInstanceOf(StaleVersion);
    expect((await present()).phases[0]!.units[1]!.measures[1]!.actors).toEqual(fewer.actors);
  });

  it("keeps everything a planner can say about it", async () => {
    const { scope, project } = bureau;
    const unit = plan.phases[0]!.units[0]!;
    const [first, second] = unit.measures;
    const ensemble = await change((tx) => queueEnsemble(tx, scope, project.id, recipe));
    const by = { id: null, name: "test" };
    const map = await change((tx) => addPathwayMap(tx, scope, project.id, pathwayMapOf(ensemble.ensemble.id), by));
    const draft = measureNamed("Shelterbelt", {
      ...{ startYear: 2027, endYear: 2035, leadTimeYears: 0, durationYears: 9, capacity: "learning", scale: "XL" },
      budgetMillionCny: 0.1 + 0.2,
      budgetLines: [
        { source: "government", year: 2027, millionCny: 0.1, isSecured: true },
        { source: "tourism", year: 2028, millionCny: 0.2, isSecured: false },
      ],
      costOfDelayMillionCnyPerYear: 0,
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["county", "village"],
        learning: ["alert"],
        strategies: ["landscape_restoration"],
        sdgTargets: ["15.3", "11.a"],
      },
      place: {
        words: { en: "", zh: "北部防护林带" },
        datum: "GCJ-02",
        shapes: [{ type: "Point", coordinates: [102.188, 38.521] }],
        isApproximate: true,
      },
      results: [
        {
          output: { en: "40 ha planted", zh: "" },
          outcome: null,
          indicatorId: IndicatorId.parse("B11"),
          townId: jinchang,
          effect: { low: -0.5, high: 1.5, byYear: 2035 },
          confidence: "low",
          source: null,
        },
      ],
      dependsOn: [{ measureId: first!.id, lagYears: 2 }],
      origin: { mapId: map.id, lineId: "river-first", actionId: ActionId.parse("river") },
    });
    const added = await change((tx) => addMeasure(tx, scope, project.id, unit.id, draft));
    expect(added).toMatchObject(draft);
    expect((await present()).phases[0]!.units[0]!.measures[2]).toEqual(added);

    const other = {
      ...draft,
      dependsOn: [{ measureId: second!.id, lagYears: 0 }],
      origin: null,
      results: [],
      place: null,
    };
    const { after: updated } = await change((tx) => updateMeasure(tx, scope, project.id, added.id, other, 1));
    expect(updated).toEqual({ ...added, ...other, version: 2 });
    expect((await present()).phases[0]!.units[0]!.measures[2]).toEqual(updated);
  });

  it("names only indicators, towns, maps and measures that are there", async () => {
    const other = await foundBureau(database);
    const theirs = await change((tx) => createActionPlan(tx, other.scope, other.project.id, planDraft));
    const link = { output: { en: "x", zh: "" }, outcome: null, effect: null, confidence: null, source: null };
    const nothing = { indicatorId: null, townId: null };
    const mapId = PathwayMapId.parse(randomUUID());
    const theirMeasure = theirs.phases[0]!.units[0]!.measures[0]!.id;
    const wrong: [Partial<MeasureDraft>, RowNotFound][] = [
      [
        { results: [{ ...link, ...nothing, indicatorId: IndicatorId.parse("B99") }] },
        new RowNotFound("indicator", "B99"),
      ],
      [{ results: [{ ...link, ...nothing, townId: TownId.parse("999999") }] }, new RowNotFound("town", "999999")],
      [{ origin: { mapId, lineId: "a", actionId: ActionId.parse("a") } }, new RowNotFound("pathway-map", mapId)],
      [{ dependsOn: [{ measureId: theirMeasure, lagYears: 0 }] }, new RowNotFound("measure", theirMeasure)],
    ];
    for (const [draft, refusal] of wrong) {
      const unitId = plan.phases[0]!.units[0]!.id;
      const add = change((tx) => addMeasure(tx, bureau.scope, bureau.project.id, unitId, measureNamed("x", draft)));
      await expect(add).rejects.toEqual(refusal);
      const { id, version } = plan.phases[0]!.units[0]!.measures[0]!;
      const update = change((tx) =>
        updateMeasure(tx, bureau.scope, bureau.project.id, id, measureNamed("x", draft), version),
      );
      await expect(update).rejects.toEqual(refusal);
    }
  });

  it("waits for no circle, which the refusal names by title", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const wait = (measure: Measure, on: Measure) =>
      change((tx) => {
        const draft = measureNamed(measure.title.en, { dependsOn: [{ measureId: on.id, lagYears: 0 }] });
        return updateMeasure(tx, scope, project.id, measure.id, draft, measure.version);
      });
    await expect(wait(first!, first!)).rejects.toEqual(new DependencyCircle("measure", [first!.title, first!.title]));
    await wait(first!, second!);
    await expect(wait(second!, first!)).rejects.toEqual(
      new DependencyCircle("measure", [second!.title, first!.title, second!.title]),
    );
    expect((await present()).phases[0]!.units[0]!.measures[1]).toEqual(second);
  });

  it("no longer waits for a measure that is removed, and waits again once it is restored", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases[0]!.units[0]!.measures;
    const dependsOn = [{ measureId: second!.id, lagYears: 1 }];
    const draft = measureNamed("first", { dependsOn });
    await change((tx) => updateMeasure(tx, scope, project.id, first!.id, draft, 1));
    await change((tx) => removeMeasure(tx, scope, project.id, second!.id, 1));
    const waiting = async () => (await present()).phases[0]!.units[0]!.measures[0]!.dependsOn;
    expect(await waiting()).toEqual([]);
    await change((tx) => updateMeasure(tx, scope, project.id, first!.id, measureNamed("first"), 2));
    await change((tx) => restoreMeasure(tx, scope, project.id, second!.id, 2));
    expect(await waiting()).toEqual(dependsOn);
  });

  it("has only actors of its own project", async () => {
    const other = await foundBureau(database);
    const [stranger] = await change((tx) =>
      addStakeholders(tx, other.scope, other.project.id, [stakeholderNamed("P1")]),
    );
    for (const stakeholderId of [stranger!.id, StakeholderId.parse(randomUUID())]) {
      const draft = measureNamed("x", { actors: [{ stakeholderId, role: "lead" }] });
      const unitId = plan.phases[0]!.units[0]!.id;
      const add = change((tx) => addMeasure(tx, bureau.scope, bureau.project.id, unitId, draft));
      await expect(add).rejects.toEqual(new RowNotFound("stakeholder", stakeholderId));
    }
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
  });

  it("moves within its unit, to another unit and to another phase", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases;
    const measure = first!.units[0]!.measures[0]!;
    const move = (toUnitId: ImplementationUnitId, to: number, version: number) =>
      change((tx) => moveMeasure(tx, scope, project.id, measure.id, { toUnitId, to }, version));
    await move(first!.units[0]!.id, 1, 1);
    expect(await outline()).toEqual(["1a: second first | 1b: third", "2a:"]);
    await move(first!.units[1]!.id, 0, 2);
    expect(await outline()).toEqual(["1a: second | 1b: first third", "2a:"]);
    const moved = await move(second!.units[0]!.id, 0, 3);
    expect(await outline()).toEqual(["1a: second | 1b: third", "2a: first"]);
    expect(moved).toMatchObject({ version: 4, position: 0 });
    const positions = (await present()).phases[0]!.units.flatMap((unit) =>
      unit.measures.map((m) => [m.position, m.version]),
    );
    expect(positions).toEqual([
      [0, 1],
      [0, 1],
    ]);
    await expect(move(ImplementationUnitId.parse(randomUUID()), 0, 4)).rejects.toBeInstanceOf(RowNotFound);
    await expect(move(first!.units[0]!.id, 3, 4)).rejects.toThrow(RangeError);
  });

  it("comes back where it stood, or at the end of a list that has grown shorter", async () => {
    const { scope, project } = bureau;
    const unit = plan.phases[0]!.units[0]!;
    const [first, second] = unit.measures;
    const remove = (id: MeasureId, version: number) =>
      change((tx) => removeMeasure(tx, scope, project.id, id, version));
    const restore = (id: MeasureId, version: number) =>
      change((tx) => restoreMeasure(tx, scope, project.id, id, version));
    await remove(first!.id, 1);
    expect(await outline()).toEqual(["1a: second | 1b: third", "2a:"]);
    expect(await restore(first!.id, 2)).toEqual({ ...first, version: 3 });
    expect(await outline()).toEqual(["1a: first second | 1b: third", "2a:"]);
    await remove(second!.id, 1);
    await remove(first!.id, 3);
    await restore(second!.id, 2);
    expect(await outline()).toEqual(["1a: second | 1b: third", "2a:"]);
    await expect(restore(second!.id, 3)).rejects.toEqual(new RowNotFound("measure", second!.id));
  });

  it("is refused by the database itself when it ends before it starts or costs less than nothing", async () => {
    const { id } = plan.phases[0]!.units[0]!.measures[0]!;
    const write = (columns: string) => database.executeSql(`UPDATE "Measure" SET ${columns} WHERE "id" = $1`, [id]);
    await expect(write(`"startYear" = 2030, "endYear" = 2029`)).rejects.toThrow(/Measure_years_are_in_order/);
    await expect(write(`"budgetMillionCny" = -1`)).rejects.toThrow(/Measure_budget_is_not_negative/);
    await expect(write(`"capacity" = 'luck'`)).rejects.toThrow(/Measure_capacity_is_known/);
  });
});

describe("a gate", () => {
  it("is set once, replaced by version and removed", async () => {
    const { scope, project } = bureau;
    const phaseId = plan.phases[0]!.id;
    const set = (version: number | null, title = vegetationGate.title) =>
      change((tx) => setGate(tx, scope, project.id, phaseId, { ...vegetationGate, title }, version));
    const gate = await set(null);
    expect(gate).toEqual({
      ...vegetationGate,
      id: gate.id,
      lineageId: gate.lineageId,
      opensPhaseId: phaseId,
      version: 1,
    });
    expect((await present()).phases[0]!.gate).toEqual(gate);
    await expect(set(null)).rejects.toMatchObject({ name: "StaleVersion", id: gate.id, expected: 0, found: 1 });
    const renamed = await set(1, { en: "Renamed", zh: "" });
    expect(renamed).toEqual({ ...gate, title: { en: "Renamed", zh: "" }, version: 2 });
    const remove = (version: number) => change((tx) => removeGate(tx, scope, project.id, gate.id, version));
    await expect(remove(1)).rejects.toBeInstanceOf(StaleVersion);
    expect(await remove(2)).toEqual(renamed);
    expect((await present()).phases[0]!.gate).toBeNull();
    await expect(remove(2)).rejects.toEqual(new RowNotFound("gate", gate.id));
  });

  it("goes on counting when it is set again, so that whoever saw the one before does not overwrite it", async () => {
    const { scope, project } = bureau;
    const set = (earliestYear: number, version: number | null) =>
      change((tx) => setGate(tx, scope, project.id, plan.phases[0]!.id, { ...vegetationGate, earliestYear }, version));
    const first = await set(2030, null);
    await change((tx) => removeGate(tx, scope, project.id, first.id, 1));
    const again = await set(2032, null);
    expect(again).toMatchObject({ earliestYear: 2032, version: 2 });
    await expect(set(2030, 1)).rejects.toMatchObject({ name: "StaleVersion", id: again.id, expected: 1, found: 2 });
    expect((await present()).phases[0]!.gate).toEqual(again);
    expect(await set(2033, 2)).toMatchObject({ id: again.id, version: 3 });
  });

  it("needs a phase, and a version only when there is one to replace", async () => {
    const { scope, project } = bureau;
    const set = (phaseId: PhaseId, version: number | null) =>
      change((tx) => setGate(tx, scope, project.id, phaseId, vegetationGate, version));
    await expect(set(strangerPhase, null)).rejects.toEqual(new RowNotFound("phase", strangerPhase));
    await expect(set(plan.phases[0]!.id, 1)).rejects.toEqual(new RowNotFound("gate", plan.phases[0]!.id));
    const id = GateId.parse(randomUUID());
    await expect(change((tx) => removeGate(tx, scope, project.id, id, 1))).rejects.toEqual(new RowNotFound("gate", id));
  });
});

describe("a pathway", () => {
  it("keeps its measures in their order, which may name one twice", async () => {
    const { scope, project } = bureau;
    const ids = plan.phases[0]!.units[0]!.measures.map(({ id }) => id);
    const draft = { name: { en: "Green first", zh: "" }, sequence: [ids[1]!, ids[0]!, ids[1]!] };
    const added = await change((tx) => addPathway(tx, scope, project.id, draft));
    expect(added).toMatchObject({ ...draft, projectId: project.id, version: 1 });
    expect(await listPathways(database, scope, project.id)).toEqual([added]);
    const shorter = { ...draft, sequence: [ids[0]!] };
    const update = () => change((tx) => updatePathway(tx, scope, project.id, added.id, shorter, 1));
    expect(await update()).toEqual({ ...added, ...shorter, version: 2 });
    await expect(update()).rejects.toBeInstanceOf(StaleVersion);
  });

  it("is made of measures that are there", async () => {
    const stranger = MeasureId.parse(randomUUID());
    const draft = { name: { en: "x", zh: "" }, sequence: [stranger] };
    const add = change((tx) => addPathway(tx, bureau.scope, bureau.project.id, draft));
    await expect(add).rejects.toEqual(new RowNotFound("measure", stranger));
  });
});
