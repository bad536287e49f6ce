import {
  changedFields,
  type ImplementationUnitId,
  type Measure,
  type MeasureDraft,
  type MeasureId,
  type ProjectId,
} from "@tamarisk/domain";
import { refuseMeasureCircle } from "./dependency-circle.ts";
import { moveInList, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
import {
  columnsOfMeasure,
  inPlan,
  lockDraft,
  measureFromRow,
  type ProjectColumns,
  rowsOfActors,
  rowsOfDependencies,
  wholeMeasure,
} from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireMeasures, requireNamed } from "./require-named.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

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
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const versionId = await lockDraft(rows, own, holdingUnit({ id: unitId }), "implementation-unit", unitId);
  await requireNamed(tx, scope, own, [draft]);
  await requireMeasures(rows, own, versionId, draft);
  const parent = { implementationUnitId: unitId };
  const position = await rows.measure.count({ where: { ...parent, deletedAt: null } });
  const { id } = await rows.measure.create({ data: { ...own, ...parent, position, ...columnsOfMeasure(draft) } });
  await rows.measureActor.createMany({ data: rowsOfActors(own, id, draft) });
  await rows.measureDependency.createMany({ data: rowsOfDependencies(own, id, draft) });
  return readMeasure(rows, own, id);
}

/** A measure that stands in its plan, in any version of it. @throws {RowNotFound} */
export async function findMeasure(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
): Promise<Measure> {
  return readMeasure(rowsOf(reader), await rowsOfProject(reader, scope, projectId), measureId);
}

/** Change a measure. @returns How it stood and how it stands. @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle} */
export async function updateMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  draft: MeasureDraft,
  version: number,
): Promise<{ readonly before: Measure; readonly after: Measure }> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const isHere = measures.holding({ id: measureId, deletedAt: null });
  const versionId = await lockDraft(rows, own, isHere, "measure", measureId);
  const before = await readMeasure(rows, own, measureId);
  await requireNamed(tx, scope, own, [newlyNamed(before, draft)]);
  const [row] = await rows.measure.updateManyAndReturn({
    where: { ...own, id: measureId, version },
    data: { ...columnsOfMeasure(draft), version: { increment: 1 } },
  });
  if (!row) {
    const present = await rows.measure.findFirst({ where: { ...own, id: measureId }, select: stamp });
    throw refusedUpdate("measure", measureId, version, present);
  }
  await replaceActors(rows, own, before, draft);
  await replaceWaits(rows, own, versionId, before, draft);
  const dependsOn = draft.dependsOn
    .map(({ measureId: dependsOnId, lagYears }) => ({ dependsOnId, lagYears }))
    .sort((a, b) => (a.dependsOnId < b.dependsOnId ? -1 : 1));
  return { before, after: measureFromRow({ ...row, actors: draft.actors, dependsOn }) };
}

/** What a draft names and the measure did not: only that can be missing. */
function newlyNamed(before: Measure, draft: MeasureDraft): MeasureDraft {
  const actors = new Set(before.actors.map(({ stakeholderId }) => stakeholderId));
  const indicators = new Set(before.results.map(({ indicatorId }) => indicatorId));
  const towns = new Set(before.results.map(({ townId }) => townId));
  return {
    ...draft,
    actors: draft.actors.filter(({ stakeholderId }) => !actors.has(stakeholderId)),
    results: draft.results.map((link) => ({
      ...link,
      indicatorId: indicators.has(link.indicatorId) ? null : link.indicatorId,
      townId: towns.has(link.townId) ? null : link.townId,
    })),
    origin: draft.origin?.mapId === before.origin?.mapId ? null : draft.origin,
  };
}

async function replaceActors(rows: Rows, own: ProjectColumns, before: Measure, draft: MeasureDraft): Promise<void> {
  if (changedFields(before, draft, ["actors"]).length === 0) return;
  await rows.measureActor.deleteMany({ where: { ...own, measureId: before.id } });
  await rows.measureActor.createMany({ data: rowsOfActors(own, before.id, draft) });
}

async function replaceWaits(
  rows: Rows,
  own: ProjectColumns,
  versionId: string,
  before: Measure,
  draft: MeasureDraft,
): Promise<void> {
  const known = new Map(before.dependsOn.map(({ measureId, lagYears }) => [measureId, lagYears]));
  const isSame = draft.dependsOn.every(({ measureId, lagYears }) => known.get(measureId) === lagYears);
  if (isSame && known.size === draft.dependsOn.length) return;
  const added = draft.dependsOn.filter(({ measureId }) => !known.has(measureId));
  await requireMeasures(rows, own, versionId, { dependsOn: added });
  const awaited = added.map(({ measureId }) => measureId);
  await refuseMeasureCircle(rows, own, versionId, { id: before.id, dependsOn: awaited });
  await rows.measureDependency.deleteMany({ where: { ...own, measureId: before.id, dependsOn: inPlan } });
  await rows.measureDependency.createMany({ data: rowsOfDependencies(own, before.id, draft) });
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
