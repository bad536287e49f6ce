import type { ImplementationUnit, ImplementationUnitId, PhaseId, ProjectId } from "@tamarisk/domain";
import { json } from "./json.ts";
import { moveInList, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import { lockDraft, type ProjectColumns, unitFromRow, wholeUnit } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

/** What a planner types to add or change an implementation unit. */
export type ImplementationUnitDraft = Pick<ImplementationUnit, "code" | "title">;

const units: PlanList = {
  subject: "implementation-unit",
  table: "ImplementationUnit",
  parentColumn: "phaseId",
  holding: (unit) => ({ phases: { some: { deletedAt: null, units: { some: unit } } } }),
};

/** Add a unit behind the others of its phase. @throws {RowNotFound | PlanNotEditable} */
export async function addImplementationUnit(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  phaseId: PhaseId,
  draft: ImplementationUnitDraft,
): Promise<ImplementationUnit> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, holdingPhase(phaseId), "phase", phaseId);
  const position = await rows.implementationUnit.count({ where: { phaseId, deletedAt: null } });
  const { id } = await rows.implementationUnit.create({ data: { ...own, phaseId, position, ...columnsOf(draft) } });
  return readUnit(rows, own, id);
}

/** @throws {RowNotFound} */
export async function findImplementationUnit(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
): Promise<ImplementationUnit> {
  return readUnit(rowsOf(reader), await rowsOfProject(reader, scope, projectId), unitId);
}

/** @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function updateImplementationUnit(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
  draft: ImplementationUnitDraft,
  version: number,
): Promise<ImplementationUnit> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await lockDraft(rows, own, units.holding({ id: unitId, deletedAt: null }), "implementation-unit", unitId);
  const where = { ...own, id: unitId };
  const { count } = await rows.implementationUnit.updateMany({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (count > 0) return readUnit(rows, own, unitId);
  const present = await rows.implementationUnit.findFirst({ where, select: stamp });
  throw refusedUpdate("implementation-unit", unitId, version, present);
}

/**
 * Move a unit to a place in a phase, its own or another of the same plan version.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | RangeError}
 */
export async function moveImplementationUnit(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
  target: { readonly toPhaseId: PhaseId; readonly to: number },
  version: number,
): Promise<ImplementationUnit> {
  const { toPhaseId, to } = target;
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const isHere = { AND: [units.holding({ id: unitId, deletedAt: null }), holdingPhase(toPhaseId)] };
  await lockDraft(rows, own, isHere, "implementation-unit", unitId);
  await moveInList(rows, own, units, unitId, { parentId: toPhaseId, place: to }, version);
  return readUnit(rows, own, unitId);
}

/** Take a unit out of the plan, with its measures. @returns Its new version, to restore it with. */
export async function removeImplementationUnit(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
  version: number,
): Promise<number> {
  const own = await rowsOfProject(tx, scope, projectId);
  return removeFromList(rowsOf(tx), own, units, unitId, version);
}

/** Undo a removal. @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function restoreImplementationUnit(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
  version: number,
): Promise<ImplementationUnit> {
  const own = await rowsOfProject(tx, scope, projectId);
  await restoreToList(rowsOf(tx), own, units, unitId, version);
  return readUnit(rowsOf(tx), own, unitId);
}

function holdingPhase(id: PhaseId) {
  return { phases: { some: { id, deletedAt: null } } };
}

function columnsOf({ code, title }: ImplementationUnitDraft) {
  return { code, title: json(title) };
}

async function readUnit(rows: Rows, own: ProjectColumns, id: string): Promise<ImplementationUnit> {
  const where = { ...own, id, deletedAt: null };
  const row = await rows.implementationUnit.findFirst({ where, include: wholeUnit });
  if (!row) throw new RowNotFound("implementation-unit", id);
  return unitFromRow(row);
}
