import {
  type ImplementationUnitId,
  type Measure,
  type MeasureDraft,
  MeasureId,
  type ProjectId,
} from "@tamarisk/domain";
import { lockMeasures } from "./lock-measures.ts";
import { orderedIds } from "./ordered-ids.ts";
import { moveInList, moveToFront, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import {
  columnsOfMeasure,
  lockDraft,
  measureFromRow,
  type ProjectColumns,
  rowsOfActors,
  rowsOfDependencies,
  wholeMeasure,
} from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireMeasures, requireNamed } from "./require-named.ts";
import { RowNotFound } from "./row-not-found.ts";

const measures: PlanList = {
  subject: "measure",
  table: "Measure",
  parentColumn: "implementationUnitId",
  holding: (measure) => holdingUnit({ measures: { some: measure } }),
};

/** Add a measure behind the others of its unit. @throws {RowNotFound | PlanNotEditable} Also when the draft names what is not there. */
export async function addMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  unitId: ImplementationUnitId,
  draft: MeasureDraft,
): Promise<Measure> {
  const [id] = await addMeasures(tx, scope, projectId, [{ unitId, draft }]);
  return readMeasure(rowsOf(tx), await rowsOfProject(tx, scope, projectId), id!);
}

/** A measure to be added, and the unit it goes to. */
interface MeasureAddition {
  readonly unitId: ImplementationUnitId;
  readonly draft: MeasureDraft;
}

/**
 * Add measures to units of one plan version, each behind the others of its unit: a few statements, however many there are.
 *
 * @returns Their ids, in the order given.
 * @throws {RowNotFound | PlanNotEditable} Also when a draft names what is not there; then none is added.
 */
export async function addMeasures(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  additions: readonly MeasureAddition[],
): Promise<MeasureId[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (additions.length === 0) return [];
  const rows = rowsOf(tx);
  const drafts = additions.map(({ draft }) => draft);
  const units = [...new Set(additions.map(({ unitId }) => unitId))];
  const versionId = await lockUnits(rows, own, units);
  await requireNamed(tx, scope, own, drafts);
  await requireMeasures(rows, own, versionId, { dependsOn: drafts.flatMap(({ dependsOn }) => dependsOn) });
  const counts = await rows.measure.groupBy({
    by: ["implementationUnitId"],
    where: { implementationUnitId: { in: units }, deletedAt: null },
    _count: true,
  });
  const next = new Map<string, number>(
    counts.map(({ implementationUnitId, _count }) => [implementationUnitId, _count]),
  );
  const ids = orderedIds(additions.length, new Date());
  const data = additions.map(({ unitId, draft }, index) => {
    const position = next.get(unitId) ?? 0;
    next.set(unitId, position + 1);
    return { ...own, id: ids[index]!, implementationUnitId: unitId, position, ...columnsOfMeasure(draft) };
  });
  await rows.measure.createMany({ data });
  await rows.measureActor.createMany({ data: drafts.flatMap((draft, index) => rowsOfActors(own, ids[index]!, draft)) });
  await rows.measureDependency.createMany({
    data: drafts.flatMap((draft, index) => rowsOfDependencies(own, ids[index]!, draft)),
  });
  return ids.map((id) => MeasureId.parse(id));
}

/** Hold the version that all of these units stand in. */
async function lockUnits(rows: Rows, own: ProjectColumns, ids: readonly ImplementationUnitId[]): Promise<string> {
  const lock = (id: ImplementationUnitId) => lockDraft(rows, own, holdingUnit({ id }), "implementation-unit", id);
  const versionId = await lock(ids[0]!);
  const where = { id: { in: [...ids] }, deletedAt: null, phase: { planVersionId: versionId, deletedAt: null } };
  const found = new Set((await rows.implementationUnit.findMany({ where, select: { id: true } })).map(({ id }) => id));
  const elsewhere = ids.find((id) => !found.has(id));
  if (elsewhere === undefined) return versionId;
  await lock(elsewhere);
  throw new RowNotFound("implementation-unit", elsewhere);
}

/**
 * Move a measure to a place in a unit, its own or another of the same plan version.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | RangeError}
 */
export async function moveMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  target: { readonly toUnitId: ImplementationUnitId; readonly to: number },
  version: number,
): Promise<Measure> {
  const { toUnitId, to } = target;
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const isHere = { AND: [measures.holding({ id: measureId, deletedAt: null }), holdingUnit({ id: toUnitId })] };
  await lockDraft(rows, own, isHere, "measure", measureId);
  await moveInList(rows, own, measures, measureId, { parentId: toUnitId, place: to }, version);
  return readMeasure(rows, own, measureId);
}

/**
 * Move measures to the front of other units of the same plan version, the last one foremost, as moving them one by one to
 * place 0 would: a few statements, however many there are.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable}
 */
export async function moveMeasuresToUnits(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  moves: readonly {
    readonly measureId: MeasureId;
    readonly toUnitId: ImplementationUnitId;
    readonly version: number;
  }[],
): Promise<void> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (moves.length === 0) return;
  const rows = rowsOf(tx);
  await lockMeasures(
    rows,
    own,
    moves.map(({ measureId }) => measureId),
  );
  await lockUnits(rows, own, [...new Set(moves.map(({ toUnitId }) => toUnitId))]);
  await moveToFront(
    rows,
    own,
    measures,
    moves.map(({ measureId, toUnitId, version }) => ({ id: measureId, parentId: toUnitId, version })),
  );
}

/** Take a measure out of the plan. @returns Its new version, to restore it with. */
export async function removeMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  version: number,
): Promise<number> {
  const own = await rowsOfProject(tx, scope, projectId);
  return removeFromList(rowsOf(tx), own, measures, measureId, version);
}

/** Undo a removal. @throws {StaleVersion | RowNotFound | PlanNotEditable} */
export async function restoreMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  version: number,
): Promise<Measure> {
  const own = await rowsOfProject(tx, scope, projectId);
  await restoreToList(rowsOf(tx), own, measures, measureId, version);
  return readMeasure(rowsOf(tx), own, measureId);
}

function holdingUnit(unit: { id: string } | { measures: { some: { id: string; deletedAt: null | { not: null } } } }) {
  return { phases: { some: { deletedAt: null, units: { some: { deletedAt: null, ...unit } } } } };
}

async function readMeasure(rows: Rows, own: ProjectColumns, id: string): Promise<Measure> {
  const row = await rows.measure.findFirst({ where: { ...own, id, deletedAt: null }, include: wholeMeasure });
  if (!row) throw new RowNotFound("measure", id);
  return measureFromRow(row);
}
