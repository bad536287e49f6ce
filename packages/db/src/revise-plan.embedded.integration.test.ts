import type { PlanHeading } from "@tamarisk/domain";
import { type DatabaseCopy, databaseCopy } from "@tamarisk/vitest/database-copy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Child } from "../test/child-process.ts";
import { planDraft, stepOf } from "../test/drafts.ts";
import { outlineOf } from "../test/outline-of.ts";
import { foundBureau, loadReferenceData } from "../test/world.ts";
import { createActionPlan, findActionPlan } from "./action-plan.ts";
import { movePlan } from "./move-plan.ts";
import { openDatabase } from "./open-database.ts";
import { listPlanVersions } from "./plan-version.ts";
import { revisePlan } from "./revise-plan.ts";

let copy: DatabaseCopy;
beforeAll(async () => {
  copy = await databaseCopy();
});
afterAll(() => copy.remove());

it("leaves nothing of a version whose making was killed, and begins it anew", { timeout: 120_000 }, async () => {
  const before = await openDatabase(copy.place);
  await loadReferenceData(before);
  const { scope, project } = await foundBureau(before);
  const { phases, ...draft } = await before.transaction((tx) => createActionPlan(tx, scope, project.id, planDraft));
  let published: PlanHeading = draft;
  for (const action of ["submit", "approve", "publish"] as const) {
    const { versionId, version } = published;
    published = await before.transaction((tx) => movePlan(tx, scope, project.id, versionId, stepOf(action), version));
  }
  const plan = { ...published, phases };
  await before.close();

  const child = new Child("revise-plan.mjs", JSON.stringify(copy.place), scope.organisationId, project.id);
  try {
    await child.says(/half-way to version 2/);
  } finally {
    await child.kill();
  }

  const after = await openDatabase(copy.place);
  try {
    expect(await listPlanVersions(after, scope, project.id)).toMatchObject([{ number: 1, state: "published" }]);
    expect(await findActionPlan(after, scope, project.id)).toEqual(plan);
    const { rows } = await after.executeSql(`SELECT count(*)::int AS phases FROM "Phase"`);
    expect(rows).toEqual([{ phases: plan.phases.length }]);
    const revision = { reason: { en: "again", zh: "" }, decisionId: null, by: stepOf("submit").by };
    const next = await after.transaction((tx) => revisePlan(tx, scope, project.id, revision));
    expect(outlineOf(await findActionPlan(after, scope, project.id, next.versionId))).toEqual(outlineOf(plan));
  } finally {
    await after.close();
  }
});
