import { findActionPlan, listObservations, type Reader } from "@tamarisk/db";
import {
  type ActionPlan,
  actionsFrom,
  gateStatus,
  type PlanAction,
  type ProjectId,
  planWorkflow,
} from "@tamarisk/domain";
import { type MemberPermit, mayMember } from "../authorisation/authorise.ts";
import type { Action } from "../authorisation/noun.ts";
import type { PlanView } from "./plan-view.ts";

/** What a caller needs leave for, to move a plan along each arrow. */
export const leaveFor: Readonly<Record<PlanAction, Action>> = {
  submit: "submit",
  reopen: "submit",
  "request-changes": "judge",
  approve: "judge",
  publish: "publish",
  supersede: "publish",
};

/** A plan with its gates judged by the project's observations, and the moves this caller may make now. */
export async function viewPlan(reader: Reader, permit: MemberPermit, projectId: ProjectId): Promise<PlanView> {
  const plan = await findActionPlan(reader, permit.scope, projectId);
  const observations = await listObservations(reader, permit.scope, projectId);
  const gates = plan.phases.flatMap((phase) => phase.gate ?? []);
  return {
    plan,
    readings: Object.fromEntries(gates.map((gate) => [gate.id, gateStatus(gate, observations)])),
    allowedActions: allowedActions(plan, permit),
  };
}

function allowedActions(plan: ActionPlan, { caller }: MemberPermit): PlanAction[] {
  return actionsFrom(planWorkflow, plan.state).filter((action) => mayMember(caller, leaveFor[action], "plan"));
}
