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
import type { IndicatorId, ProjectId, User } from "@tamarisk/domain";
import { dayOf, judgeAlerts } from "../alert/judge-alerts.ts";
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
}

/**
 * Write the operations of an import: all rows of one kind together, so that a large file holds the database for seconds.
 * The audit trail names each row that was added or changed, in the order of the file.
 *
 * @throws {StaleVersion | RowNotFound | PlanNotEditable | DependencyCircle | DuplicateRow | TransitionRefused} What a row of
 *   the file meets; nothing may be committed then.
 */
export async function writeOperations(writing: Writing, operations: readonly ImportOperation[]): Promise<void> {
  const { tx, scope, projectId, user, now } = writing;
  const ids = new Map([
    ...(await writeMeasures(writing, operations)),
    ...(await writeTasks(writing, operations)),
    ...(await writeWatches(writing, operations)),
  ]);
  const actor = { id: user.id, name: user.name };
  const told = operations.flatMap((operation) => toldOf(operation, ids.get(operation.key)));
  await appendAuditEvents(
    tx,
    scope,
    told.map((one) => ({ actor, projectId, ...one })),
  );
  await writeValues(writing, operations);
  const touched = operations.flatMap((one) => ("indicatorId" in one.draft ? [one.draft.indicatorId] : []));
  const indicatorIds: IndicatorId[] = [...new Set(touched)];
  if (indicatorIds.length > 0) await judgeAlerts(tx, scope, projectId, { indicatorIds }, now);
}

/** The id of a row that was written, by the operation's key. */
type WrittenId = readonly [key: string, id: string];

async function writeMeasures(
  { tx, scope, projectId }: Writing,
  operations: readonly ImportOperation[],
): Promise<WrittenId[]> {
  const updates = ofKind(operations, "update-measure");
  await updateMeasures(tx, scope, projectId, updates);
  const moves = updates.flatMap(({ measureId, toUnitId, version }) =>
    toUnitId ? [{ measureId, toUnitId, version: version + 1 }] : [],
  );
  await moveMeasuresToUnits(tx, scope, projectId, moves);
  const additions = ofKind(operations, "add-measure");
  const ids = await addMeasures(tx, scope, projectId, additions);
  return [...keyed(additions, ids), ...updates.map(({ key, measureId }) => [key, measureId] as const)];
}

async function writeTasks(
  { tx, scope, projectId, now }: Writing,
  operations: readonly ImportOperation[],
): Promise<WrittenId[]> {
  const updates = ofKind(operations, "update-task");
  await updateTasks(tx, scope, projectId, updates);
  const steps = updates.flatMap(({ taskId, action, version }) =>
    action ? [{ taskId, action, version: version + 1 }] : [],
  );
  await transitionTasks(tx, scope, projectId, steps, dayOf(now));
  const additions = ofKind(operations, "add-task");
  const ids = await addTasks(tx, scope, projectId, additions);
  return [...keyed(additions, ids), ...updates.map(({ key, taskId }) => [key, taskId] as const)];
}

async function writeWatches(
  { tx, scope, projectId }: Writing,
  operations: readonly ImportOperation[],
): Promise<WrittenId[]> {
  const additions = ofKind(operations, "watch");
  const drafts = additions.map(({ draft }) => draft);
  const watched = additions.length === 0 ? [] : await watchIndicators(tx, scope, projectId, drafts);
  const updates = ofKind(operations, "update-watch");
  for (const { watchedId, draft, version } of updates) {
    await updateWatchedIndicator(tx, scope, projectId, watchedId, draft, version);
  }
  const ids = watched.map(({ id }) => id);
  return [...keyed(additions, ids), ...updates.map(({ key, watchedId }) => [key, watchedId] as const)];
}

async function writeValues(
  { tx, scope, projectId, user }: Writing,
  operations: readonly ImportOperation[],
): Promise<void> {
  const observed = ofKind(operations, "observe");
  const replacements = observed.flatMap(({ draft, version }) => (version === null ? [] : [{ draft, version }]));
  if (replacements.length > 0) await replaceObservations(tx, scope, projectId, replacements, user);
  const fresh = observed.filter(({ version }) => version === null).map(({ draft }) => draft);
  if (fresh.length === 0) return;
  const added = new Set((await addObservations(tx, scope, projectId, fresh, user)).map(cellOf));
  const taken = fresh.find((draft) => !added.has(cellOf(draft)));
  // Somebody has filled the cell since the preview; saving it as a new one says whom the file has met.
  if (taken) await saveObservation(tx, scope, projectId, taken, null, user);
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
