import type { PlanningRouter } from "@tamarisk/api";
import { type ActionPlan, assertNever } from "@tamarisk/domain";
import type { TRPCClient } from "@trpc/client";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure, placeOfPhase, placeOfUnit } from "./plan-place.ts";
import type { EditAnswer } from "./undo-edit.ts";

type PlanningClient = TRPCClient<PlanningRouter>;

/** What was to be changed is no longer in the plan: somebody removed it meanwhile. */
export class SubjectGone extends Error {}

/**
 * Ask the server to do an edit, based on the plan as the server last showed it.
 *
 * @throws {SubjectGone} If that plan no longer has the subject.
 */
export async function sendPlanEdit(client: PlanningClient, plan: ActionPlan, edit: PlanEdit): Promise<EditAnswer> {
  switch (edit.kind) {
    case "rename-plan": {
      const answer = await client.plan.rename.mutate({
        projectId: plan.projectId,
        versionId: plan.versionId,
        title: edit.title,
        version: plan.version,
      });
      return answer.plan;
    }
    case "add-phase":
    case "update-phase":
    case "move-phase":
    case "remove-phase":
    case "restore-phase":
      return sendPhaseEdit(client, plan, edit);
    case "set-gate":
    case "remove-gate":
      return sendGateEdit(client, plan, edit);
    case "add-unit":
    case "update-unit":
    case "move-unit":
    case "remove-unit":
    case "restore-unit":
      return sendUnitEdit(client, plan, edit);
    case "add-measure":
    case "update-measure":
    case "move-measure":
    case "remove-measure":
    case "restore-measure":
      return sendMeasureEdit(client, plan, edit);
    default:
      return assertNever(edit);
  }
}

type EditEndingIn<Noun extends string> = Extract<PlanEdit, { kind: `${string}-${Noun}` }>;

function sendPhaseEdit(client: PlanningClient, plan: ActionPlan, edit: EditEndingIn<"phase">): Promise<EditAnswer> {
  const { projectId } = plan;
  if (edit.kind === "add-phase") return client.phase.add.mutate({ projectId, draft: edit.draft });
  const { phaseId } = edit;
  if (edit.kind === "restore-phase") return client.phase.restore.mutate({ projectId, phaseId, version: edit.version });
  const { version } = present(placeOfPhase(plan, phaseId)).item;
  switch (edit.kind) {
    case "update-phase":
      return client.phase.update.mutate({ projectId, phaseId, draft: edit.draft, version });
    case "move-phase":
      return client.phase.move.mutate({ projectId, phaseId, to: edit.to, version });
    case "remove-phase":
      return removed(phaseId, client.phase.remove.mutate({ projectId, phaseId, version }));
  }
}

async function sendGateEdit(client: PlanningClient, plan: ActionPlan, edit: EditEndingIn<"gate">): Promise<EditAnswer> {
  const { projectId } = plan;
  const { gate } = present(placeOfPhase(plan, edit.phaseId)).item;
  if (edit.kind === "set-gate") {
    const { phaseId, draft } = edit;
    return client.gate.set.mutate({ projectId, phaseId, draft, version: gate?.version ?? null });
  }
  const { version } = present(gate);
  await client.gate.remove.mutate({ projectId, gateId: edit.gateId, version });
  return { id: edit.gateId, version };
}

function sendUnitEdit(client: PlanningClient, plan: ActionPlan, edit: EditEndingIn<"unit">): Promise<EditAnswer> {
  const { projectId } = plan;
  if (edit.kind === "add-unit") return client.unit.add.mutate({ projectId, phaseId: edit.phaseId, draft: edit.draft });
  const { unitId } = edit;
  if (edit.kind === "restore-unit") return client.unit.restore.mutate({ projectId, unitId, version: edit.version });
  const { version } = present(placeOfUnit(plan, unitId)).item;
  switch (edit.kind) {
    case "update-unit":
      return client.unit.update.mutate({ projectId, unitId, draft: edit.draft, version });
    case "move-unit":
      return client.unit.move.mutate({ projectId, unitId, toPhaseId: edit.toPhaseId, to: edit.to, version });
    case "remove-unit":
      return removed(unitId, client.unit.remove.mutate({ projectId, unitId, version }));
  }
}

function sendMeasureEdit(client: PlanningClient, plan: ActionPlan, edit: EditEndingIn<"measure">): Promise<EditAnswer> {
  const { projectId } = plan;
  if (edit.kind === "add-measure") {
    return client.measure.add.mutate({ projectId, unitId: edit.unitId, draft: edit.draft });
  }
  const { measureId } = edit;
  if (edit.kind === "restore-measure") {
    return client.measure.restore.mutate({ projectId, measureId, version: edit.version });
  }
  const { version } = present(placeOfMeasure(plan, measureId)).item;
  switch (edit.kind) {
    case "update-measure":
      return client.measure.update.mutate({ projectId, measureId, draft: edit.draft, version });
    case "move-measure":
      return client.measure.move.mutate({ projectId, measureId, toUnitId: edit.toUnitId, to: edit.to, version });
    case "remove-measure":
      return removed(measureId, client.measure.remove.mutate({ projectId, measureId, version }));
  }
}

/** A removal answers with the version at which the thing can be restored. */
async function removed(id: string, answer: Promise<{ readonly version: number }>): Promise<EditAnswer> {
  return { id, version: (await answer).version };
}

function present<Value>(found: Value | null): Value {
  if (found === null) throw new SubjectGone();
  return found;
}
