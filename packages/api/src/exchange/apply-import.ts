import {
  addMeasure,
  addObservations,
  addTask,
  appendAuditEvent,
  decideImport,
  findImport,
  moveMeasure,
  type RowScope,
  saveObservation,
  type Tx,
  transitionTask,
  updateMeasure,
  updateTask,
  updateWatchedIndicator,
  watchIndicators,
} from "@tamarisk/db";
import { assertNever, ImportId, ImportPreview, type IndicatorId, ProjectId, type User } from "@tamarisk/domain";
import { z } from "zod";
import { dayOf, judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { ImportOperation } from "./import-operation.ts";

const Operations = z.array(ImportOperation);

/**
 * Write what a previewed file changes, all of it in one transaction. Rows that somebody has changed since the preview make
 * the whole import stale; nothing is written then.
 *
 * @param take - Rows in conflict for which the file's side counts; the others are left as they are here.
 */
export const applyImport = forMember(
  "edit",
  "observation",
  documentedChange(
    "POST",
    "/projects/{projectId}/imports/{importId}/application",
    "Write what a previewed file changes",
  ),
)
  .input(
    z.object({
      projectId: ProjectId,
      importId: ImportId,
      take: z.array(z.string().max(60)).max(5_000),
      /** Write the good rows although others have faulty cells. */
      withoutFaulty: z.boolean(),
    }),
  )
  .output(ImportPreview)
  .mutation(({ ctx, input: { projectId, importId, take, withoutFaulty } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const { preview, operations } = await findImport(tx, scope, projectId, importId);
        if (preview.problems.length > 0 && !withoutFaulty) {
          throw new ProblemError({ kind: "faulty-import", problems: preview.problems.length });
        }
        const applied = await decideImport(tx, scope, projectId, importId, "applied");
        const chosen = new Set(take);
        const all = Operations.parse(operations).filter(({ key, isConflict }) => !isConflict || chosen.has(key));
        await write(tx, scope, projectId, all, { user: ctx.permit.caller.user, now: ctx.now() });
        return { ...applied, written: all.length };
      },
      record: ({ id, fileName, written }) => ({
        action: "apply",
        subject: { kind: "import", id },
        projectId,
        detail: { fileName, written },
      }),
    }),
  );

interface Writer {
  readonly user: User;
  readonly now: Date;
}

async function write(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  operations: readonly ImportOperation[],
  writer: Writer,
): Promise<void> {
  const actor = { id: writer.user.id, name: writer.user.name };
  for (const operation of operations) {
    const told = await writeOne(tx, scope, projectId, operation, writer);
    if (told) await appendAuditEvent(tx, scope, { actor, projectId, ...told });
  }
  const observed = operations.flatMap((one) => (one.kind === "observe" ? [one] : []));
  const fresh = observed.filter(({ version }) => version === null).map(({ draft }) => draft);
  if (fresh.length > 0) await addObservations(tx, scope, projectId, fresh, actor);
  const watched = operations.flatMap((one) => (one.kind === "watch" || one.kind === "update-watch" ? [one] : []));
  const touched = [...observed, ...watched].map(({ draft }) => draft.indicatorId);
  const indicatorIds: IndicatorId[] = [...new Set(touched)];
  if (indicatorIds.length > 0) await judgeAlerts(tx, scope, projectId, { indicatorIds }, writer.now);
}

/** @returns What the audit trail says of the row; `null` for observations, which keep their own revisions. */
async function writeOne(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  operation: ImportOperation,
  { user, now }: Writer,
) {
  switch (operation.kind) {
    case "add-measure": {
      const { id, title } = await addMeasure(tx, scope, projectId, operation.unitId, operation.draft);
      return { action: "add", subject: { kind: "measure", id }, detail: { title } };
    }
    case "update-measure": {
      const { measureId, draft, version, toUnitId } = operation;
      const { after } = await updateMeasure(tx, scope, projectId, measureId, draft, version);
      if (toUnitId) await moveMeasure(tx, scope, projectId, measureId, { toUnitId, to: 0 }, after.version);
      return { action: "update", subject: { kind: "measure", id: measureId }, detail: { title: draft.title } };
    }
    case "add-task": {
      const { id, title } = await addTask(tx, scope, projectId, operation.measureId, operation.draft);
      return { action: "add", subject: { kind: "task", id }, detail: { title, measureId: operation.measureId } };
    }
    case "update-task": {
      const { taskId, draft, version, action } = operation;
      const task = await updateTask(tx, scope, projectId, taskId, draft, version);
      if (action) await transitionTask(tx, scope, projectId, taskId, { action, on: dayOf(now) }, task.version);
      return { action: "update", subject: { kind: "task", id: taskId }, detail: { title: draft.title } };
    }
    case "watch": {
      const [watched] = await watchIndicators(tx, scope, projectId, [operation.draft]);
      const { indicatorId, townId } = operation.draft;
      return {
        action: "watch",
        subject: { kind: "watched-indicator", id: watched!.id },
        detail: { indicatorId, townId },
      };
    }
    case "update-watch": {
      const { watchedId, draft, version } = operation;
      await updateWatchedIndicator(tx, scope, projectId, watchedId, draft, version);
      const { indicatorId, townId } = draft;
      return {
        action: "update",
        subject: { kind: "watched-indicator", id: watchedId },
        detail: { indicatorId, townId },
      };
    }
    case "observe": {
      const { draft, version } = operation;
      if (version !== null) await saveObservation(tx, scope, projectId, draft, version, user);
      return null;
    }
    default:
      return assertNever(operation);
  }
}
