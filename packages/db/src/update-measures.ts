import { changedFields, type Measure, type MeasureDraft, type MeasureId, type ProjectId } from "@tamarisk/domain";
import { refuseMeasureCircle } from "./dependency-circle.ts";
import { type Measure as MeasureRow, Prisma } from "./generated/client.ts";
import { jsonOfRows } from "./json.ts";
import { lockMeasures } from "./lock-measures.ts";
import {
  columnsOfMeasure,
  inPlan,
  measureFromRow,
  type ProjectColumns,
  rowsOfActors,
  rowsOfDependencies,
  wholeMeasure,
} from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireMeasures, requireNamed } from "./require-named.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";

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
