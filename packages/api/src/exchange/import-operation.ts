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

/** `key` names the row of the file; `isConflict` says that it is written only when the planner has chosen the file's side. */
const row = { key: z.string(), isConflict: z.boolean() };

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
