import { z } from "zod";
import type { TransitionTable } from "../workflow/transition-table.ts";

export const PlanState = z.enum(["draft", "in-review", "changes-requested", "approved", "published", "superseded"]);
export type PlanState = z.infer<typeof PlanState>;

export const PlanAction = z.enum(["submit", "request-changes", "approve", "publish", "supersede", "reopen"]);
export type PlanAction = z.infer<typeof PlanAction>;

/** The way of a plan version from draft to superseded. Only a draft can be edited. */
export const planWorkflow: TransitionTable<PlanState, PlanAction> = {
  initial: "draft",
  arrows: [
    { from: "draft", action: "submit", to: "in-review" },
    { from: "in-review", action: "request-changes", to: "changes-requested" },
    { from: "in-review", action: "approve", to: "approved" },
    { from: "changes-requested", action: "reopen", to: "draft" },
    { from: "approved", action: "publish", to: "published" },
    { from: "published", action: "supersede", to: "superseded" },
  ],
};

/** Whether the content of a plan version in this state may change. */
export function isEditable(state: PlanState): boolean {
  return state === "draft";
}
