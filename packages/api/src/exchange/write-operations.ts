import {
  type AuditDraft,
  addMeasures,
  addObservations,
  addTasks,
  appendAuditEvents,
  moveMeasuresToUnits,
  type RowScope,
  replaceObservations,
  saveObservation,
  type Tx,
  transitionTasks,
  updateMeasures,
  updateTasks,
  updateWatchedIndicator,
  watchIndicators,
} from "@tamarisk/db";
import { type IndicatorId, type ProjectId, townDay, type User } from "@tamarisk/domain";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import type { ImportCourse } from "./import-course.ts";
import type { ImportOperation } from "./import-operation.ts";
import { cellOf } from "./observed-cell.ts";

type OperationOf<Kind extends ImportOperation["kind"]> = Extract<ImportOperation, { readonly kind: Kind }>;

/** Where an import is written, and by whom. */
interface Writing {
  readonly tx: Tx;
  readonly scope: RowScope;
  readonly projectId: ProjectId;
  readonly user: User;
  readonly now: Date;
  readonly course: ImportCourse;
  /** Some rows wait for others than before: written apart, half of them could seem to wait in a circle. */
  readonly waitAnew: boolean;
}

/** So many rows are written at once: others are answered, and the work can be stopped, between two stretches. */
const stretch = 500;

/**
 * More at once of values: PostgreSQL keeps the way in which it first looked one up, and a table of a few hundred is read from
 * end to end, which would be done anew for each of the many thousands that follow.
 */
const valueStretch = 2_000;

/**
 * Write the operations of an import: many rows of one kind at once, so that a large file holds the database for seconds.
 * The audit trail names each row that was added or changed, in the order of the file.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle | DuplicateRow | TransitionRefused} What a row of
 *   the file meets; nothing may be committed then.
 */
export async function writeOperations(writing: Writing, operations: readonly ImportOperation[]): Promise<void> {
  const { tx, scope, projectId, user, now, course } = writing;
  const ids = new Map([
    ...(await writeMeasures(writing, operations)),
    ...(await writeTasks(writing, operations)),
    ...(await writeWatches(writing, operations)),
  ]);
  const actor = { id: user.id, name: user.name };
  const told = operations.flatMap((operation) => toldOf(operation, ids.get(operation.key)));
  for (const some of stretches(told, stretch)) {
    await appendAuditEvents(
      tx,
      scope,
      some.map((one) => ({ actor, projectId, ...one })),
    );
    await course.advance(0);
  }
  await writeValues(writing, operations);
  const touched = operations.flatMap((one) => ("indicatorId" in one.draft ? [one.draft.indicatorId] : []));
  const indicatorIds: IndicatorId[] = [...new Set(touched)];
  if (indicatorIds.length > 0) await judgeAlerts(tx, scope, projectId, { indicatorIds }, now);
}

/** The id of a row that was written, by the operation's key. */
type WrittenId = readonly [key: string, id: string];

async function writeMeasures(writing: Writing, operations: readonly ImportOperation[]): Promise<WrittenId[]> {
  const { tx, scope, projectId, course } = writing;
  const updates = ofKind(operations, "update-measure");
  await inStretches(course, updates, stretchOf(writing), (some) => updateMeasures(tx, scope, projectId, some));
  const moves = updates.flatMap(({ measureId, toUnitId, version }) =>
    toUnitId ? [{ measureId, toUnitId, version: version + 1 }] : [],
  );
  await moveMeasuresToUnits(tx, scope, projectId, moves);
  const additions = ofKind(operations, "add-measure");
  const ids = await inStretches(course, additions, stretch, (some) => addMeasures(tx, scope, projectId, some));
  return [...keyed(additions, ids), ...updates.map(({ key, measureId }) => [key, measureId] as const)];
}

async function writeTasks(writing: Writing, operations: readonly ImportOperation[]): Promise<WrittenId[]> {
  const { tx, scope, projectId, now, course } = writing;
  const updates = ofKind(operations, "update-task");
  // In the order of ids, in which they are held, so that two imports never wait for one another.
  const inOrder = [...updates].sort((one, other) => (one.taskId < other.taskId ? -1 : 1));
  await inStretches(course, inOrder, stretchOf(writing), async (some) => {
    await updateTasks(tx, scope, projectId, some);
    return [];
  });
  const steps = updates.flatMap(({ taskId, action, version }) =>
    action ? [{ taskId, action, version: version + 1 }] : [],
  );
  await transitionTasks(tx, scope, projectId, steps, townDay(now));
  const additions = ofKind(operations, "add-task");
  const ids = await inStretches(course, additions, stretch, (some) => addTasks(tx, scope, projectId, some));
  return [...keyed(additions, ids), ...updates.map(({ key, taskId }) => [key, taskId] as const)];
}

async function writeWatches(
  { tx, scope, projectId, course }: Writing,
  operations: readonly ImportOperation[],
): Promise<WrittenId[]> {
  const additions = ofKind(operations, "watch");
  const drafts = additions.map(({ draft }) => draft);
  const watched = additions.length === 0 ? [] : await watchIndicators(tx, scope, projectId, drafts);
  const updates = ofKind(operations, "update-watch");
  for (const { watchedId, draft, version } of updates) {
    await updateWatchedIndicator(tx, scope, projectId, watchedId, draft, version);
  }
  await course.advance(additions.length + updates.length);
  const ids = watched.map(({ id }) => id);
  return [...keyed(additions, ids), ...updates.map(({ key, watchedId }) => [key, watchedId] as const)];
}

async function writeValues(writing: Writing, operations: readonly ImportOperation[]): Promise<void> {
  const { tx, scope, projectId, user, course } = writing;
  const observed = ofKind(operations, "observe");
  const replacements = observed.flatMap(({ draft, version }) => (version === null ? [] : [{ draft, version }]));
  await inStretches(course, replacements, valueStretch, (some) =>
    replaceObservations(tx, scope, projectId, some, user),
  );
  const fresh = observed.filter(({ version }) => version === null).map(({ draft }) => draft);
  const filled = await inStretches(course, fresh, valueStretch, (some) =>
    addObservations(tx, scope, projectId, some, user),
  );
  const added = new Set(filled.map(cellOf));
  const taken = fresh.find((draft) => !added.has(cellOf(draft)));
  // Somebody has filled the cell since the preview; saving it as a new one says whom the file has met.
  if (taken) await saveObservation(tx, scope, projectId, taken, null, user);
}

function stretchOf({ waitAnew }: Writing): number {
  return waitAnew ? Number.POSITIVE_INFINITY : stretch;
}

/** Write rows stretch by stretch. @returns What was given back for each, in their order. */
async function inStretches<Row, Written>(
  course: ImportCourse,
  rows: readonly Row[],
  size: number,
  write: (some: readonly Row[]) => Promise<readonly Written[]>,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const some of stretches(rows, size)) {
    for (const one of await write(some)) written.push(one);
    await course.advance(some.length);
  }
  return written;
}

function stretches<Row>(rows: readonly Row[], size: number): (readonly Row[])[] {
  if (rows.length <= size) return rows.length === 0 ? [] : [rows];
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

function ofKind<Kind extends ImportOperation["kind"]>(
  operations: readonly ImportOperation[],
  kind: Kind,
): OperationOf<Kind>[] {
  return operations.filter((operation): operation is OperationOf<Kind> => operation.kind === kind);
}

function keyed(operations: readonly ImportOperation[], ids: readonly string[]): WrittenId[] {
  return operations.map(({ key }, index) => [key, ids[index]!] as const);
}

/** What the audit trail says of a row; nothing of values, which keep their own revisions. */
function toldOf(operation: ImportOperation, id = ""): Omit<AuditDraft, "actor" | "projectId">[] {
  switch (operation.kind) {
    case "add-measure":
    case "update-measure": {
      const action = operation.kind === "add-measure" ? "add" : "update";
      return [{ action, subject: { kind: "measure", id }, detail: { title: operation.draft.title } }];
    }
    case "add-task": {
      const { measureId, draft } = operation;
      return [{ action: "add", subject: { kind: "task", id }, detail: { title: draft.title, measureId } }];
    }
    case "update-task":
      return [{ action: "update", subject: { kind: "task", id }, detail: { title: operation.draft.title } }];
    case "watch":
    case "update-watch": {
      const { indicatorId, townId } = operation.draft;
      const action = operation.kind === "watch" ? "watch" : "update";
      return [{ action, subject: { kind: "watched-indicator", id }, detail: { indicatorId, townId } }];
    }
    case "observe":
      return [];
  }
}
