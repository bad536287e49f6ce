import type { ActionPlan } from "@tamarisk/domain";
import { beforeEach } from "vitest";
import { createActionPlan } from "../src/action-plan.ts";
import { bureau, change, withBureauForEachTest } from "./bureau-for-tests.ts";
import { planDraft } from "./drafts.ts";

/** The plan of the test that runs, as it was begun. */
export let plan: ActionPlan;

/** A database for this file, and before each test a new bureau whose project has a plan begun from a draft. */
export function withPlanForEachTest(draft = planDraft): void {
  withBureauForEachTest();
  beforeEach(async () => {
    plan = await change((tx) => createActionPlan(tx, bureau.scope, bureau.project.id, draft));
  });
}
