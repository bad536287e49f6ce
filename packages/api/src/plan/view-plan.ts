import { findActionPlan, listPlanVersions, type Reader, type WhichVersion } from "@tamarisk/db";
import type { ActionPlan, PlanAction, ProjectId } from "@tamarisk/domain";
import type { MemberPermit } from "../authorisation/authorise.ts";
import { readGates } from "../gate/read-gates.ts";
import { allowedSteps } from "./allowed-steps.ts";
import type { PlanView } from "./plan-view.ts";

/** A plan with its gates judged by the project's observations, and the moves this caller may make now. */
export async function viewPlan(
  reader: Reader,
  permit: MemberPermit,
  projectId: ProjectId,
  now: Date,
  which?: WhichVersion,
): Promise<PlanView> {
  const plan = await findActionPlan(reader, permit.scope, projectId, which);
  return { plan, ...(await judgePlan(reader, permit, plan, now)) };
}

/** The gates of a plan judged by the project's observations, and the moves this caller may make now. */
export async function judgePlan(
  reader: Reader,
  permit: MemberPermit,
  plan: ActionPlan,
  now: Date,
): Promise<Omit<PlanView, "plan">> {
  const gates = plan.phases.flatMap((phase) => phase.gate ?? []);
  const readings = await readGates(reader, permit.scope, plan.projectId, gates, now);
  return {
    readings: Object.fromEntries(gates.map((gate, at) => [gate.id, readings[at]!])),
    allowedActions: await allowedActions(reader, permit, plan),
  };
}

async function allowedActions(reader: Reader, permit: MemberPermit, plan: ActionPlan): Promise<PlanAction[]> {
  const { state, versionId, projectId } = plan;
  if (state !== "in-review") return [...(await allowedSteps(reader, permit, { state, steps: [] })).actions];
  const versions = await listPlanVersions(reader, permit.scope, projectId);
  const { actions, others } = await allowedSteps(reader, permit, versions.find(({ id }) => id === versionId)!);
  return others ? actions.filter((action) => action !== "approve") : actions;
}
