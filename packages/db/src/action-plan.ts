import { randomUUID } from "node:crypto";
import {
  type ActionPlan,
  type AuthoredText,
  type GateDraft,
  type MeasureDraft,
  type PlanAction,
  PlanState,
  type PlanVersionId,
  type ProjectId,
  planWorkflow,
} from "@tamarisk/domain";
import { refusingDuplicate } from "./duplicate-row.ts";
import { json } from "./json.ts";
import { requireStakeholders } from "./measure.ts";
import type { PhaseDraft } from "./phase.ts";
import {
  columnsOfGate,
  columnsOfMeasure,
  lockDraft,
  type ProjectColumns,
  planFromRow,
  rowsOfActors,
  wholeVersion,
} from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, requireVersion, stamp } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** A whole plan as it is first written, for a project that begins with one. */
export interface ActionPlanDraft {
  readonly title: AuthoredText;
  readonly phases: readonly (PhaseDraft & {
    readonly gate: GateDraft | null;
    readonly units: readonly {
      readonly code: string;
      readonly title: AuthoredText;
      readonly measures: readonly MeasureDraft[];
    }[];
  })[];
}

/** The latest version of the project's plan, whole. @throws {RowNotFound} When the project has no plan. */
export async function findActionPlan(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<ActionPlan> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).planVersion.findFirst({
    where: own,
    orderBy: { number: "desc" },
    include: wholeVersion,
  });
  if (!row) throw new RowNotFound("action-plan", projectId);
  return planFromRow(row);
}

/**
 * Begin the project's plan with version 1, a draft.
 *
 * @throws {DuplicateRow} When the project has a plan.
 * @throws {RowNotFound} When the project or one of the actors is not there.
 */
export async function createActionPlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: ActionPlanDraft,
): Promise<ActionPlan> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const insert = rows.actionPlan.create({ data: own });
  const { id: actionPlanId } = await refusingDuplicate("action-plan", "project", projectId, insert);
  const version = await rows.planVersion.create({
    data: { ...own, actionPlanId, number: 1, title: json(draft.title), state: planWorkflow.initial },
  });
  await addPhases(rows, own, version.id, draft.phases);
  return findActionPlan(tx, scope, projectId);
}

/** One insert a level, whatever the plan's size. */
async function addPhases(rows: Rows, own: ProjectColumns, planVersionId: string, drafts: ActionPlanDraft["phases"]) {
  const phases = drafts.map((draft, position) => ({ id: randomUUID(), position, draft }));
  const units = phases.flatMap(({ id: phaseId, draft }) =>
    draft.units.map((unit, position) => ({ id: randomUUID(), phaseId, position, draft: unit })),
  );
  const measures = units.flatMap(({ id: implementationUnitId, draft }) =>
    draft.measures.map((measure, position) => ({ id: randomUUID(), implementationUnitId, position, draft: measure })),
  );
  await requireStakeholders(
    rows,
    own,
    measures.flatMap(({ draft }) => draft.actors),
  );
  await rows.phase.createMany({
    data: phases.map(({ id, position, draft: { title, startYear, endYear } }) => {
      return { ...own, id, planVersionId, position, title: json(title), startYear, endYear };
    }),
  });
  await rows.gate.createMany({
    data: phases.flatMap(({ id, draft: { gate } }) => (gate ? [{ ...own, phaseId: id, ...columnsOfGate(gate) }] : [])),
  });
  await rows.implementationUnit.createMany({
    data: units.map(({ id, phaseId, position, draft: { code, title } }) => {
      return { ...own, id, phaseId, position, code, title: json(title) };
    }),
  });
  await rows.measure.createMany({
    data: measures.map(({ draft, ...place }) => ({ ...own, ...place, ...columnsOfMeasure(draft) })),
  });
  await rows.measureActor.createMany({ data: measures.flatMap(({ id, draft }) => rowsOfActors(own, id, draft)) });
}

/** @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function renamePlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  title: AuthoredText,
  version: number,
): Promise<ActionPlan> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, { id: versionId }, "action-plan", versionId);
  const where = { ...own, id: versionId };
  const { count } = await rows.planVersion.updateMany({
    where: { ...where, version },
    data: { title: json(title), version: { increment: 1 } },
  });
  if (count > 0) return findActionPlan(tx, scope, projectId);
  const present = await rows.planVersion.findFirst({ where, select: stamp });
  throw refusedUpdate("action-plan", versionId, version, present);
}

/** Move a plan version along its workflow. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export async function movePlan(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  action: PlanAction,
  version: number,
): Promise<ActionPlan> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await rows.$queryRaw`SELECT "id" FROM "PlanVersion" WHERE "id" = ${versionId}::uuid FOR UPDATE`;
  const found = await rows.planVersion.findFirst({ where: { ...own, id: versionId } });
  const present = requireVersion("action-plan", versionId, version, found);
  const state = nextState("action-plan", planWorkflow, PlanState.parse(present.state), action);
  await rows.planVersion.update({ where: { id: versionId }, data: { state, version: { increment: 1 } } });
  return findActionPlan(tx, scope, projectId);
}
