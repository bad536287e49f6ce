import { moveTask as putTask } from "@tamarisk/db";
import { MeasureId, ProjectId, RowVersion, Task, TaskId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { Place } from "../plan/place.ts";
import { refusePlace } from "../plan/refuse-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a task at another place, in the same measure or another. */
export const moveTask = forMember(
  "edit",
  "task",
  documentedChange("POST", "/projects/{projectId}/tasks/{taskId}/place", "Put a task at another place"),
)
  .input(z.object({ projectId: ProjectId, taskId: TaskId, toMeasureId: MeasureId, to: Place, version: RowVersion }))
  .output(Task)
  .mutation(({ ctx, input: { projectId, taskId, toMeasureId, to, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => refusePlace(to, putTask(tx, scope, projectId, taskId, { toMeasureId, to }, version)),
      record: ({ title }) => ({
        action: "move",
        subject: { kind: "task", id: taskId },
        projectId,
        detail: { title, toMeasureId, to },
      }),
    }),
  );
