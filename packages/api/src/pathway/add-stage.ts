import {
  type Actor,
  addImplementationUnit,
  addMeasure,
  addPhase,
  appendAuditEvent,
  findActionPlan,
  type RowScope,
  setGate,
  type Tx,
} from "@tamarisk/db";
import { type ActionPlan, leavesOf, type MeasureId, type PathwayOrigin, type ProjectId } from "@tamarisk/domain";
import { requireJudgeable } from "../gate/require-judgeable.ts";
import type { HandOverStage } from "./hand-over-stage.ts";

/**
 * A phase with one unit, its measures and its gate, each told in the audit trail. Every measure remembers the map, the line
 * and the action it comes from.
 *
 * @returns The measures, in order.
 */
export async function addStage(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { phase: phaseDraft, unitTitle, measures, gate }: HandOverStage,
  from: Pick<PathwayOrigin, "mapId" | "lineId">,
  actor: Actor,
): Promise<MeasureId[]> {
  const tell = (action: string, kind: string, id: string, detail: Record<string, unknown>) =>
    appendAuditEvent(tx, scope, { actor, action, subject: { kind, id }, projectId, detail });
  const plan = await findActionPlan(tx, scope, projectId);
  const phase = await addPhase(tx, scope, projectId, plan.versionId, phaseDraft);
  await tell("add", "phase", phase.id, { title: phase.title });
  const unitDraft = { code: freeCode(plan), title: unitTitle };
  const unit = await addImplementationUnit(tx, scope, projectId, phase.id, unitDraft);
  await tell("add", "implementation-unit", unit.id, unitDraft);
  const ids: MeasureId[] = [];
  for (const { actionId, draft } of measures) {
    const origin = { ...from, actionId };
    const { id } = await addMeasure(tx, scope, projectId, unit.id, { ...draft, origin });
    await tell("add", "measure", id, { title: draft.title });
    ids.push(id);
  }
  if (gate) {
    await requireJudgeable(tx, scope, projectId, gate.condition);
    const { id } = await setGate(tx, scope, projectId, phase.id, gate, null);
    await tell("set", "gate", id, {
      phaseId: phase.id,
      title: gate.title,
      conditions: leavesOf(gate.condition).length,
    });
  }
  return ids;
}

/** P1, P2 …: the first that no unit of the plan has. */
function freeCode({ phases }: Pick<ActionPlan, "phases">): string {
  const taken = new Set(phases.flatMap(({ units }) => units.map(({ code }) => code)));
  let number = 1;
  while (taken.has(`P${number}`)) number++;
  return `P${number}`;
}
