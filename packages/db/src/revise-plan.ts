import { randomUUID } from "node:crypto";
import {
  type AuthoredText,
  type DecisionRecordId,
  isInWork,
  type PlanHeading,
  PlanState,
  PlanVersionId,
  type ProjectId,
  planWorkflow,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import { copiesOf, copyActors, copyRows, copyWaits, inOrder, newIds, openTaskStates } from "./copy-rows.ts";
import { json } from "./json.ts";
import { lockVersions } from "./move-plan.ts";
import { PlanInWork } from "./plan-in-work.ts";
import { headingFromRow } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/** Why the plan is taken up again, by whom, and which decision asked for it. */
export interface Revision {
  readonly reason: AuthoredText;
  readonly decisionId: DecisionRecordId | null;
  readonly by: Actor;
}

/**
 * Begin the next version of the plan: a draft that is a copy of the latest one. Everything keeps its lineage and gets an id
 * of its own. What has been removed is left out, and so are tasks that are done or dropped.
 *
 * @throws {PlanInWork} When a version is still being written or judged.
 * @throws {RowNotFound} When the project has no plan, or no such decision.
 */
export async function revisePlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  { reason, decisionId, by }: Revision,
): Promise<PlanHeading> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockVersions(rows, own);
  const latest = await rows.planVersion.findFirst({ where: own, orderBy: { number: "desc" } });
  if (!latest) throw new RowNotFound("action-plan", projectId);
  const state = PlanState.parse(latest.state);
  if (isInWork(state)) throw new PlanInWork(latest.number, state);
  if (decisionId && !(await rows.decisionRecord.findFirst({ where: { ...own, id: decisionId } }))) {
    throw new RowNotFound("decision", decisionId);
  }
  const { actionPlanId, number, title } = latest;
  const id = PlanVersionId.parse(randomUUID());
  const begun = await rows.planVersion.create({
    data: {
      ...{ ...own, id, actionPlanId, number: number + 1, title: json(title as object), state: planWorkflow.initial },
      ...{ basedOnId: latest.id, reason: json(reason), decisionId, byId: by.id, byName: by.name },
    },
  });
  await copyContent(rows, latest.id, id);
  return headingFromRow(begun);
}

/** One insert a level, whatever the plan's size. Who waits for something that is not copied waits for it no longer. */
async function copyContent(rows: Rows, fromId: string, toId: string): Promise<void> {
  const there = { deletedAt: null };
  const phase = { ...there, planVersionId: fromId };
  const unit = { ...there, phase };
  const measure = { ...there, implementationUnit: unit };
  const phases = await rows.phase.findMany({ where: phase, select: { id: true } });
  const ofPhase = copiesOf(phases, () => toId);
  await copyRows(rows, "Phase", "planVersionId", ofPhase);
  const inPhase = newIds(ofPhase);
  const gates = await rows.gate.findMany({ where: { phase }, select: { id: true, phaseId: true } });
  await copyRows(
    rows,
    "Gate",
    "phaseId",
    copiesOf(gates, ({ phaseId }) => inPhase(phaseId)),
  );
  const units = await rows.implementationUnit.findMany({ where: unit, select: { id: true, phaseId: true } });
  const ofUnit = copiesOf(units, ({ phaseId }) => inPhase(phaseId));
  await copyRows(rows, "ImplementationUnit", "phaseId", ofUnit);

  const inUnit = newIds(ofUnit);
  const measures = await rows.measure.findMany({ where: measure, select: { id: true, implementationUnitId: true } });
  const ofMeasure = copiesOf(measures, ({ implementationUnitId }) => inUnit(implementationUnitId));
  await copyRows(rows, "Measure", "implementationUnitId", ofMeasure);
  await copyActors(rows, ofMeasure);
  await copyWaits(rows, "MeasureDependency", "measureId", ofMeasure);

  const inMeasure = newIds(ofMeasure);
  const where = { ...there, measure, state: { in: [...openTaskStates] } };
  const tasks = await rows.task.findMany({ where, select: { id: true, measureId: true } });
  const ofTask = copiesOf(tasks, ({ measureId }) => inMeasure(measureId));
  await copyRows(rows, "Task", "measureId", ofTask, { position: inOrder });
  await copyWaits(rows, "TaskDependency", "taskId", ofTask);
}
