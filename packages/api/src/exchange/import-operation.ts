import {
  ImplementationUnitId,
  MeasureDraft,
  MeasureId,
  ObservationDraft,
  RowVersion,
  TaskAction,
  TaskDraft,
  TaskId,
  WatchedIndicatorDraft,
  WatchedIndicatorId,
} from "@tamarisk/domain";
import { z } from "zod";

/**
 * `key` names the row of the file. Where `isConflict` says that both sides have changed it, it is written only when the planner
 * has chosen this `side`; the side of what is here leaves cells in conflict as they are and writes the others.
 */
const row = { key: z.string(), isConflict: z.boolean(), side: z.enum(["file", "here"]).default("file") };

/** One change that an import makes, against the row versions seen when the file was read. */
export const ImportOperation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add-measure"), ...row, unitId: ImplementationUnitId, draft: MeasureDraft }),
  z.object({
    kind: z.literal("update-measure"),
    ...row,
    measureId: MeasureId,
    version: RowVersion,
    draft: MeasureDraft,
    /** Another unit than its own; `null` leaves it where it is. */
    toUnitId: ImplementationUnitId.nullable(),
  }),
  z.object({ kind: z.literal("add-task"), ...row, measureId: MeasureId, draft: TaskDraft }),
  z.object({
    kind: z.literal("update-task"),
    ...row,
    taskId: TaskId,
    version: RowVersion,
    draft: TaskDraft,
    action: TaskAction.nullable(),
  }),
  z.object({ kind: z.literal("watch"), ...row, draft: WatchedIndicatorDraft }),
  z.object({
    kind: z.literal("update-watch"),
    ...row,
    watchedId: WatchedIndicatorId,
    version: RowVersion,
    draft: WatchedIndicatorDraft,
  }),
  z.object({ kind: z.literal("observe"), ...row, draft: ObservationDraft, version: RowVersion.nullable() }),
]);
export type ImportOperation = z.infer<typeof ImportOperation>;

/** Of which row an operation is, and when it is written. */
export type OperationRow = Pick<ImportOperation, "key" | "isConflict" | "side">;
