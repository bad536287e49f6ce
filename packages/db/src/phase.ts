import type { Phase, PhaseId, PlanVersionId, ProjectId } from "@tamarisk/domain";
import { json } from "./json.ts";
import { moveInList, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import { lockDraft, type ProjectColumns, phaseFromRow, wholePhase } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** What a planner types to add or change a phase. */
export type PhaseDraft = Pick<Phase, "title" | "startYear" | "endYear">;

const phases: PlanList = {
  subject: "phase",
  table: "Phase",
  parentColumn: "planVersionId",
  holding: (phase) => ({ phases: { some: phase } }),
};

/** Add a phase behind the others. @throws {RowNotFound | PlanNotEditable} */
export async function addPhase(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  versionId: PlanVersionId,
  draft: PhaseDraft,
): Promise<Phase> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const planVersionId = await lockDraft(rows, own, { id: versionId }, "action-plan", versionId);
  const position = await rows.phase.count({ where: { planVersionId, deletedAt: null } });
  const { id } = await rows.phase.create({ data: { ...own, planVersionId, position, ...columnsOf(draft) } });
  return readPhase(rows, own, id);
}

/** @throws {RowNotFound} */
export async function findPhase(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
): Promise<Phase> {
  return readPhase(rowsOf(reader), await rowsOfProject(reader, scope, projectId), phaseId);
}

/** @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function updatePhase(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  draft: PhaseDraft,
  version: number,
): Promise<Phase> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, phases.holding({ id: phaseId, deletedAt: null }), "phase", phaseId);
  const where = { ...own, id: phaseId };
  const { count } = await rows.phase.updateMany({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (count > 0) return readPhase(rows, own, phaseId);
  throw refusedUpdate("phase", phaseId, version, await rows.phase.findFirst({ where, select: stamp }));
}

/** @throws {StaleVersion | RowNotFound | PlanNotEditable | RangeError} */
export async function movePhase(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  to: number,
  version: number,
): Promise<Phase> {
  const own = await rowsOfProject(tx, scope, projectId);
  await moveInList(rowsOf(tx), own, phases, phaseId, { parentId: null, place: to }, version);
  return readPhase(rowsOf(tx), own, phaseId);
}

/** Take a phase out of the plan, with all it holds. @returns Its new version, to restore it with. */
export async function removePhase(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  version: number,
): Promise<number> {
  const own = await rowsOfProject(tx, scope, projectId);
  return removeFromList(rowsOf(tx), own, phases, phaseId, version);
}

/** Undo a removal. @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function restorePhase(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  version: number,
): Promise<Phase> {
  const own = await rowsOfProject(tx, scope, projectId);
  await restoreToList(rowsOf(tx), own, phases, phaseId, version);
  return readPhase(rowsOf(tx), own, phaseId);
}

function columnsOf({ title, startYear, endYear }: PhaseDraft) {
  return { title: json(title), startYear, endYear };
}

async function readPhase(rows: Rows, own: ProjectColumns, id: string): Promise<Phase> {
  const row = await rows.phase.findFirst({ where: { ...own, id, deletedAt: null }, include: wholePhase });
  if (!row) throw new RowNotFound("phase", id);
  return phaseFromRow(row);
}
