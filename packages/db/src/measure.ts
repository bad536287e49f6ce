import {
  changedFields,
  type ImplementationUnitId,
  type Measure,
  type MeasureDraft,
  MeasureId,
  type ProjectId,
} from "@tamarisk/domain";
import { refuseMeasureCircle } from "./dependency-circle.ts";
import { type Measure as MeasureRow, Prisma } from "./generated/client.ts";
import { jsonOfRows } from "./json.ts";
import { lockMeasures } from "./lock-measures.ts";
import { orderedIds } from "./ordered-ids.ts";
import { moveInList, moveToFront, type PlanList, removeFromList, restoreToList } from "./plan-list.ts";
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
  const [id] = await addMeasures(tx, scope, projectId, [{ unitId, draft }]);
  return findMeasure(tx, scope, projectId, id!);
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

/** A measure that stands in its plan, in any version of it. @throws {RowNotFound} */
export async function findMeasure(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
): Promise<Measure> {
  return readMeasure(rowsOf(reader), await rowsOfProject(reader, scope, projectId), measureId);
}

/** How a measure stood, and how it stands. */
export interface ChangedMeasure {
  readonly before: Measure;
  readonly after: Measure;
}

/** Change a measure. @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle} */
export async function updateMeasure(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  measureId: MeasureId,
  draft: MeasureDraft,
  version: number,
): Promise<ChangedMeasure> {
  const [changed] = await updateMeasures(tx, scope, projectId, [{ measureId, draft, version }]);
  return changed!;
}

/** A measure to be changed, and the version that the change is based on. */
interface MeasureUpdate {
  readonly measureId: MeasureId;
  readonly draft: MeasureDraft;
  readonly version: number;
}

/**
 * Change measures of one plan version, each at most once: a few statements, however many there are.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle} Then none is changed.
 */
export async function updateMeasures(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  updates: readonly MeasureUpdate[],
): Promise<ChangedMeasure[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  if (updates.length === 0) return [];
  const rows = rowsOf(tx);
  const ids = updates.map(({ measureId }) => measureId);
  const versionId = await lockMeasures(rows, own, ids);
  const isHere = { AND: [inPlan, { implementationUnit: { phase: { planVersionId: versionId } } }] };
  const present = await rows.measure.findMany({ where: { ...own, id: { in: ids }, ...isHere }, include: wholeMeasure });
  const found = new Map<string, Measure>(present.map((row) => [row.id, measureFromRow(row)]));
  const changes = updates.map(({ measureId, draft }) => ({ before: found.get(measureId)!, draft }));
  await requireNamed(
    tx,
    scope,
    own,
    changes.map(({ before, draft }) => newlyNamed(before, draft)),
  );
  const changed = await writeColumns(rows, own, updates);
  await replaceActors(rows, own, changes);
  await replaceWaits(rows, own, versionId, changes);
  return changes.map(({ before, draft }) => {
    const dependsOn = draft.dependsOn
      .map(({ measureId: dependsOnId, lagYears }) => ({ dependsOnId, lagYears }))
      .sort((a, b) => (a.dependsOnId < b.dependsOnId ? -1 : 1));
    return { before, after: measureFromRow({ ...changed.get(before.id)!, actors: draft.actors, dependsOn }) };
  });
}

async function writeColumns(
  rows: Rows,
  own: ProjectColumns,
  updates: readonly MeasureUpdate[],
): Promise<ReadonlyMap<string, MeasureRow>> {
  const given = updates.map(({ measureId, draft, version }) => ({
    id: measureId,
    version,
    ...columnsOfMeasure(draft),
  }));
  const set = Object.keys(columnsOfMeasure(updates[0]!.draft)).map((column) =>
    Prisma.raw(`"${column}" = given."${column}"`),
  );
  const written = await rows.$queryRaw<MeasureRow[]>`
    UPDATE "Measure" AS present
    SET ${Prisma.join(set)}, "version" = present."version" + 1, "updatedAt" = ${new Date()}
    FROM json_populate_recordset(NULL::"Measure", ${jsonOfRows(given)}::json) AS given
    WHERE present."id" = given."id" AND present."version" = given."version"
      AND present."projectId" = ${own.projectId}::uuid AND present."organisationId" = ${own.organisationId}::uuid
    RETURNING present.*`;
  const changed = new Map(written.map((row) => [row.id, row]));
  const refused = updates.find(({ measureId }) => !changed.has(measureId));
  if (!refused) return changed;
  const row = await rows.measure.findFirst({ where: { ...own, id: refused.measureId }, select: stamp });
  throw refusedUpdate("measure", refused.measureId, refused.version, row);
}

/** A measure as it stood, and what becomes of it. */
interface MeasureChange {
  readonly before: Measure;
  readonly draft: MeasureDraft;
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

async function replaceActors(rows: Rows, own: ProjectColumns, changes: readonly MeasureChange[]): Promise<void> {
  const changed = changes.filter(({ before, draft }) => changedFields(before, draft, ["actors"]).length > 0);
  if (changed.length === 0) return;
  await rows.measureActor.deleteMany({ where: { ...own, measureId: { in: changed.map(({ before }) => before.id) } } });
  const data = changed.flatMap(({ before, draft }) => rowsOfActors(own, before.id, draft));
  await rows.measureActor.createMany({ data });
}

async function replaceWaits(
  rows: Rows,
  own: ProjectColumns,
  versionId: string,
  changes: readonly MeasureChange[],
): Promise<void> {
  const changed = changes.filter(({ before, draft }) => !hasSameWaits(before, draft));
  if (changed.length === 0) return;
  const added = changed.flatMap(({ before, draft }) => {
    const known = new Set(before.dependsOn.map(({ measureId }) => measureId));
    return draft.dependsOn.filter(({ measureId }) => !known.has(measureId));
  });
  await requireMeasures(rows, own, versionId, { dependsOn: added });
  const waits = changed.map(({ before, draft }) => {
    return { id: before.id, dependsOn: draft.dependsOn.map(({ measureId }) => measureId) };
  });
  if (added.length > 0) await refuseMeasureCircle(rows, own, versionId, waits);
  const ids = changed.map(({ before }) => before.id);
  await rows.measureDependency.deleteMany({ where: { ...own, measureId: { in: ids }, dependsOn: inPlan } });
  const data = changed.flatMap(({ before, draft }) => rowsOfDependencies(own, before.id, draft));
  await rows.measureDependency.createMany({ data });
}

function hasSameWaits(before: Measure, draft: MeasureDraft): boolean {
  const known = new Map(before.dependsOn.map(({ measureId, lagYears }) => [measureId, lagYears]));
  return (
    known.size === draft.dependsOn.length &&
    draft.dependsOn.every(({ measureId, lagYears }) => known.get(measureId) === lagYears)
  );
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
