import type { PlanContent } from "@tamarisk/api";
import { type ActionPlan, type PlanChange, withPlanChange } from "@tamarisk/domain";
import type { PlanHead, PlanView } from "./plan-view.ts";

/** A plan as it is open in the browser, with the mark of its state. */
export interface OpenPlan extends PlanView {
  readonly mark: string;
}

/** The two questions that a plan is read with. */
export interface PlanSource {
  readonly content: () => Promise<PlanContent>;
  readonly head: (since: string) => Promise<PlanHead>;
}

/**
 * Read the latest plan: what changed of the one that is open, and all of it only where none is, or where it is too old.
 * What did not change stays the very same object.
 *
 * @param first - What was said of the plan when the page was made; its judgement holds for the same mark.
 */
export async function readOpenPlan(source: PlanSource, open: OpenPlan | undefined, first: PlanHead): Promise<OpenPlan> {
  if (!open) return readWhole(source, first);
  const head = await source.head(open.mark);
  const plan = merged(open.plan, head.change);
  return plan ? openPlan(plan, head) : readWhole(source, head);
}

async function readWhole(source: PlanSource, told: PlanHead): Promise<OpenPlan> {
  const { mark, plan } = await source.content();
  if (mark === told.mark) return openPlan(plan, told);
  const head = await source.head(mark);
  const newer = merged(plan, head.change);
  return newer ? openPlan(newer, head) : readWhole(source, head);
}

function openPlan(plan: ActionPlan, { mark, readings, allowedActions }: PlanHead): OpenPlan {
  return { mark, plan, readings, allowedActions };
}

/** `null` where the change cannot be told in parts, or does not fit the plan. */
function merged(plan: ActionPlan, change: PlanChange): ActionPlan | null {
  if (change.kind === "whole") return null;
  try {
    return withPlanChange(plan, change);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
