import { EnsembleId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, database } from "../test/bureau-for-tests.ts";
import { measureNamed, observed, recipeWithSeed, stakeholderNamed, stepOf, vegetationGate } from "../test/drafts.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan, renamePlan } from "./action-plan.ts";
import { moveEnsemble, queueEnsemble } from "./ensemble.ts";
import { setGate } from "./gate.ts";
import { moveImplementationUnit } from "./implementation-unit.ts";
import { addMeasure, moveMeasure, removeMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { renameOrganisation } from "./organisation.ts";
import { setParameterChange } from "./parameter-change.ts";
import { addPhase, updatePhase } from "./phase.ts";
import { renameProject } from "./project.ts";
import type { Tx } from "./reader.ts";
import { addStakeholders, updateStakeholder } from "./stakeholder.ts";
import { StaleVersion } from "./stale-version.ts";
import { updateMeasure } from "./update-measures.ts";
import { saveObservation } from "./write-observation.ts";

withPlanForEachTest();

const text = { en: "x", zh: "" };
const by = { id: null, name: "example" };

/** Changes that two people base on the same version. */
const changes: Record<string, (tx: Tx) => Promise<unknown>> = {
  "the organisation's name": (tx) => renameOrganisation(tx, bureau.scope, "Renamed", 1),
  "the project's name": (tx) => renameProject(tx, bureau.scope, bureau.project.id, "Renamed", 1),
  "the plan's title": (tx) => renamePlan(tx, bureau.scope, bureau.project.id, plan.versionId, text, 1),
  "the plan's state": (tx) => movePlan(tx, bureau.scope, bureau.project.id, plan.versionId, stepOf("submit"), 1),
  "a phase": (tx) => {
    const draft = { title: text, startYear: 2030, endYear: null };
    return updatePhase(tx, bureau.scope, bureau.project.id, plan.phases[0]!.id, draft, 1);
  },
  "a unit's place": (tx) => {
    const target = { toPhaseId: plan.phases[1]!.id, to: 0 };
    return moveImplementationUnit(tx, bureau.scope, bureau.project.id, plan.phases[0]!.units[0]!.id, target, 1);
  },
  "a measure": (tx) => {
    const { id } = plan.phases[0]!.units[0]!.measures[0]!;
    return updateMeasure(tx, bureau.scope, bureau.project.id, id, measureNamed("changed"), 1);
  },
  "a first gate": (tx) => setGate(tx, bureau.scope, bureau.project.id, plan.phases[0]!.id, vegetationGate, null),
  "a gate": (tx) => setGate(tx, bureau.scope, bureau.project.id, plan.phases[1]!.id, vegetationGate, 1),
  "a cell's first value": (tx) =>
    saveObservation(tx, bureau.scope, bureau.project.id, observed("B11", 2020, { kind: "no-data" }), null, by),
  "a figure of the model": (tx) => {
    const change = { id: "reserve_life", value: 30, low: 20, high: 45, source: "mine survey" };
    return setParameterChange(tx, bureau.scope, bureau.project.id, change, null, by);
  },
};

describe("two changes based on the same version, made at the same moment", () => {
  it.each(Object.keys(changes))("of %s: one is kept, the other is told that it is stale", async (name) => {
    const results = await Promise.allSettled([1, 2].map(() => database.transaction(changes[name]!)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((result) => result.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(StaleVersion);
  });

  it("of a stakeholder and of an ensemble likewise", async () => {
    const { scope, project } = bureau;
    const [stakeholder] = await database.transaction((tx) =>
      addStakeholders(tx, scope, project.id, [stakeholderNamed("P1")]),
    );
    const draft = { recipe: recipeWithSeed(1), recipeHash: "h", experimentsTotal: 100 };
    const { ensemble } = await database.transaction((tx) => queueEnsemble(tx, scope, project.id, draft));
    const attempts = [1, 2].flatMap(() => [
      database.transaction((tx) =>
        updateStakeholder(tx, scope, project.id, stakeholder!.id, stakeholderNamed("P1"), 1),
      ),
      database.transaction((tx) =>
        moveEnsemble(tx, scope, project.id, EnsembleId.parse(ensemble.id), { action: "cancel", version: 1 }),
      ),
    ]);
    const results = await Promise.allSettled(attempts);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused.map((error) => [error.name, error.subject]).sort()).toEqual([
      ["StaleVersion", "ensemble"],
      ["StaleVersion", "stakeholder"],
    ]);
  });
});

describe("many edits of one plan at the same moment", () => {
  it("leave every list numbered without gaps and without doubles", async () => {
    const { scope, project } = bureau;
    const [first, second] = plan.phases;
    const [one, two] = first!.units[0]!.measures;
    const target = second!.units[0]!.id;
    await Promise.all([
      ...Array.from({ length: 4 }, (_, i) =>
        database.transaction((tx) => addMeasure(tx, scope, project.id, target, measureNamed(`m${i}`))),
      ),
      database.transaction((tx) => moveMeasure(tx, scope, project.id, one!.id, { toUnitId: target, to: 0 }, 1)),
      database.transaction((tx) => removeMeasure(tx, scope, project.id, two!.id, 1)),
      ...Array.from({ length: 3 }, () =>
        database.transaction((tx) =>
          addPhase(tx, scope, project.id, plan.versionId, { title: text, startYear: null, endYear: null }),
        ),
      ),
    ]);
    const after = await findActionPlan(database, scope, project.id);
    expect(after.phases.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    const measures = after.phases[1]!.units[0]!.measures;
    expect(measures.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(measures[0]!.id).toBe(one!.id);
    expect(after.phases[0]!.units[0]!.measures).toEqual([]);
  });

  it("are wholly before or wholly after the plan is submitted", async () => {
    const { scope, project } = bureau;
    const target = plan.phases[1]!.units[0]!.id;
    const edits = Array.from({ length: 6 }, (_, i) =>
      database.transaction((tx) => addMeasure(tx, scope, project.id, target, measureNamed(`m${i}`))),
    );
    const submit = database.transaction((tx) => movePlan(tx, scope, project.id, plan.versionId, stepOf("submit"), 1));
    const results = await Promise.allSettled(edits);
    expect((await submit).state).toBe("in-review");
    const kept = results.filter(({ status }) => status === "fulfilled").length;
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason.name] : []));
    expect(new Set(refused)).toEqual(refused.length > 0 ? new Set(["PlanNotEditable"]) : new Set());
    const after = await findActionPlan(database, scope, project.id);
    expect(after.phases[1]!.units[0]!.measures).toHaveLength(kept);
  });
});
