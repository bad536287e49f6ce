import { z } from "zod";
import { MeasureId } from "../measure/measure.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";

export const TaskId = z.uuid().brand<"TaskId">();
export type TaskId = z.infer<typeof TaskId>;

export const TaskState = z.enum(["to-do", "in-progress", "done", "dropped"]);
export type TaskState = z.infer<typeof TaskState>;

export const TaskAction = z.enum(["start", "finish", "drop", "reopen"]);
export type TaskAction = z.infer<typeof TaskAction>;

export const taskWorkflow: TransitionTable<TaskState, TaskAction> = {
  initial: "to-do",
  arrows: [
    { from: "to-do", action: "start", to: "in-progress" },
    { from: "to-do", action: "drop", to: "dropped" },
    { from: "in-progress", action: "finish", to: "done" },
    { from: "in-progress", action: "drop", to: "dropped" },
    { from: "done", action: "reopen", to: "in-progress" },
    { from: "dropped", action: "reopen", to: "to-do" },
  ],
};

/** One piece of work inside a measure, small enough to be done or not. */
export const Task = z.object({
  id: TaskId,
  measureId: MeasureId,
  title: AuthoredText,
  dueYear: z.int().nullable(),
  state: TaskState,
  position: z.int().nonnegative(),
  version: z.int().positive(),
});
export type Task = z.infer<typeof Task>;
