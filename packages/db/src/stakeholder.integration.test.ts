import type { Measure, MeasureDraft, Stakeholder, StakeholderUse } from "@tamarisk/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { bureau, change, database } from "../test/bureau-for-tests.ts";
import { indicators, measureNamed, stakeholderNamed, stepOf, taskNamed, watchedAt } from "../test/drafts.ts";
import { plan, withPlanForEachTest } from "../test/plan-for-tests.ts";
import { findActionPlan } from "./action-plan.ts";
import { DuplicateRow } from "./duplicate-row.ts";
import { InUse } from "./in-use.ts";
import { removeMeasure, restoreMeasure } from "./measure.ts";
import { movePlan } from "./move-plan.ts";
import { revisePlan } from "./revise-plan.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addStakeholders, listStakeholders, removeStakeholder, updateStakeholder } from "./stakeholder.ts";
import { listStakeholderUses } from "./stakeholder-use.ts";
import { StaleVersion } from "./stale-version.ts";
import { addTask, removeTask } from "./task.ts";
import { updateMeasure } from "./update-measures.ts";
import { unwatchIndicator, watchIndicators } from "./watched-indicator.ts";

let measure: Measure;
let office: Stakeholder;
withPlanForEachTest();
beforeEach(async () => {
  measure = plan.phases[0]!.units[0]!.measures[0]!;
  [office] = (await change((tx) =>
    addStakeholders(tx, bureau.scope, bureau.project.id, [stakeholderNamed("P1"), stakeholderNamed("P2")]),
  )) as [Stakeholder];
});

function remove({ id, version }: Pick<Stakeholder, "id" | "version"> = office): Promise<Stakeholder> {
  return change((tx) => removeStakeholder(tx, bureau.scope, bureau.project.id, id, version));
}

function leads(change: Partial<MeasureDraft> = {}): MeasureDraft {
  return measureNamed("Shelterbelt", {
    actors: [
      { stakeholderId: office.id, role: "lead" },
      { stakeholderId: office.id, role: "maintains" },
    ],
    ...change,
  });
}

async function uses(): Promise<Omit<StakeholderUse, "stakeholderId"> | undefined> {
  const all = await listStakeholderUses(database, bureau.scope, bureau.project.id);
  const found = all.find(({ stakeholderId }) => stakeholderId === office.id);
  return (
    found && {
      measures: found.measures,
      tasks: found.tasks,
      indicators: found.indicators,
      otherVersions: found.otherVersions,
    }
  );
}

const nowhere = { measures: 0, tasks: 0, indicators: 0, otherVersions: 0 };

describe("a stakeholder", () => {
  it("has a code that no other of the project has", async () => {
    const { scope, project } = bureau;
    const add = (...codes: string[]) =>
      change((tx) =>
        addStakeholders(
          tx,
          scope,
          project.id,
          codes.map((code) => stakeholderNamed(code)),
        ),
      );
    await expect(add("C1", "P2")).rejects.toEqual(new DuplicateRow("stakeholder", "code", "P2"));
    await expect(add("C1", "C1")).rejects.toEqual(new DuplicateRow("stakeholder", "code", "C1"));
    const rename = (code: string) =>
      change((tx) => updateStakeholder(tx, scope, project.id, office.id, stakeholderNamed(code), 1));
    await expect(rename("P2")).rejects.toEqual(new DuplicateRow("stakeholder", "code", "P2"));
    expect(await rename("P1")).toMatchObject({ code: "P1", version: 2 });
    await expect(rename("P3")).rejects.toBeInstanceOf(StaleVersion);
  });

  it("goes when it acts nowhere, once, and from the version that was seen", async () => {
    await expect(remove({ id: office.id, version: 2 })).rejects.toBeInstanceOf(StaleVersion);
    expect(await remove()).toEqual(office);
    expect((await listStakeholders(database, bureau.scope, bureau.project.id)).map(({ code }) => code)).toEqual(["P2"]);
    await expect(remove()).rejects.toEqual(new RowNotFound("stakeholder", office.id));
  });

  it("is counted where it acts, and stays while it does, which the refusal names", async () => {
    const { scope, project } = bureau;
    expect(await uses()).toEqual(nowhere);
    const { edited, task, watched } = await change(async (tx) => ({
      edited: await updateMeasure(tx, scope, project.id, measure.id, leads(), 1),
      task: await addTask(tx, scope, project.id, measure.id, {
        ...taskNamed("Order seedlings"),
        responsibleId: office.id,
      }),
      watched: (
        await watchIndicators(tx, scope, project.id, [watchedAt(indicators[0]!.id, { responsibleId: office.id })])
      )[0]!,
    }));
    expect(await uses()).toEqual({ measures: 1, tasks: 1, indicators: 1, otherVersions: 0 });
    await expect(remove()).rejects.toEqual(
      new InUse("stakeholder", office.id, ["Order seedlings", "Shelterbelt", indicators[0]!.name.en]),
    );

    await change((tx) => unwatchIndicator(tx, scope, project.id, watched.id, watched.version));
    await change((tx) => removeTask(tx, scope, project.id, task.id, task.version));
    await expect(remove()).rejects.toEqual(new InUse("stakeholder", office.id, ["Shelterbelt"]));
    const version = await change((tx) => removeMeasure(tx, scope, project.id, measure.id, edited.after.version));
    expect(await uses()).toEqual(nowhere);
    expect(await remove()).toEqual(office);
    const restored = await change((tx) => restoreMeasure(tx, scope, project.id, measure.id, version));
    expect(restored.actors).toEqual([]);
  });

  it("stays while an older version of the plan names it, which is kept as it was approved", async () => {
    const { scope, project } = bureau;
    await change(async (tx) => {
      await updateMeasure(tx, scope, project.id, measure.id, leads(), 1);
      for (const [index, action] of (["submit", "approve", "publish"] as const).entries()) {
        await movePlan(tx, scope, project.id, plan.versionId, stepOf(action), 1 + index);
      }
      const revision = { reason: { en: "a dry river", zh: "" }, decisionId: null, by: stepOf("submit").by };
      await revisePlan(tx, scope, project.id, revision);
      const { phases } = await findActionPlan(tx, scope, project.id);
      const copy = phases[0]!.units[0]!.measures[0]!;
      await updateMeasure(tx, scope, project.id, copy.id, leads({ actors: [] }), copy.version);
    });
    expect(await uses()).toEqual({ ...nowhere, otherVersions: 1 });
    await expect(remove()).rejects.toEqual(new InUse("stakeholder", office.id, ["v1: Shelterbelt"]));
  });
});
