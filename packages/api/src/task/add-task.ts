import { addTask as insertTask } from "@tamarisk/db";
import { MeasureId, ProjectId, Task, TaskDraft } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add a task at the end of a measure of a draft. */
export const addTask = forMember(
  "create",
  "task",
  documentedChange("POST", "/projects/{projectId}/measures/{measureId}/tasks", "Add a task to a measure"),
)
  .input(z.object({ projectId: ProjectId, measureId: MeasureId, draft: TaskDraft }))
  .output(Task)
  .mutation(({ ctx, input: { projectId, measureId, draft } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => insertTask(tx, scope, projectId, measureId, draft),
      record: ({ id }) => ({
        action: "add",
        subject: { kind: "task", id },
        projectId,
        detail: { title: draft.title, measureId },
      }),
    }),
  );
